import { useLanguage, useWords } from '../words/language-store.ts';
import { type Language, languages } from '../words/words.ts';

/** Languages are called as their speakers call them. */
const names: Readonly<Record<Language, string>> = { en: 'English', es: 'Español', pt: 'Português' };

export function LanguageChooser() {
  const words = useWords('app');
  const { language, choose } = useLanguage();
  return (
    <select
      aria-label={words.language}
      value={language}
      onChange={(event) => choose(event.target.value as Language)}
    >
      {languages.map((each) => (
        <option key={each} value={each} lang={each}>
          {names[each]}
        </option>
      ))}
    </select>
  );
}
