/** Letters that are no letter with an accent, and what is written for them where they cannot be typed. */
export const plainFor: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ı: 'i',
  þ: 'th',
};

/** Cyrillic letters in Latin ones: the romanisation of BGN/PCGN (1947 Russian, 2019 Ukrainian), without apostrophes. */
export const latinFor: Readonly<Record<string, string>> = Object.fromEntries(
  `а a, б b, в v, г g, д d, е e, ж zh, з z, и i, к k, л l, м m, н n, о o, п p, р r, с s, т t, у u, ф f, х kh, ц ts,
   ч ch, ш sh, щ shch, ъ, ы y, ь, э e, ю yu, я ya, і i, є ye, ґ g, ј j, љ lj, њ nj, ђ dj, ћ c, џ dz`
    .split(/,\s*/u)
    .map((pair) => pair.trim().split(' '))
    .map(([letter = '', latin = '']) => [letter, latin]),
);
