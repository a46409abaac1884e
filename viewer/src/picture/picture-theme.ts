/** Colours of the picture that follow the page's light or dark scheme. */
export interface PictureTheme {
  readonly background: string;
  readonly ink: string;
  readonly quiet: string;
  readonly ring: string;
  /** Icons on marks drawn as an outline. */
  readonly icon: string;
  readonly sea: string;
  readonly land: string;
  readonly coast: string;
}

export const lightTheme: PictureTheme = {
  background: '#fbfcfd',
  ink: '#1a232c',
  quiet: '#55636f',
  ring: '#111820',
  icon: '#3b4854',
  sea: '#eef3f7',
  land: '#fcfbf7',
  coast: '#a9b5be',
};

export const darkTheme: PictureTheme = {
  background: '#12181f',
  ink: '#eef3f7',
  quiet: '#a3b1bd',
  ring: '#ffffff',
  icon: '#dfe6ec',
  sea: '#12181f',
  land: '#1e2832',
  coast: '#46535f',
};

/** What is not lit fades behind a veil of the background of this opacity. */
export const veil = 0.82;

export function currentTheme(): PictureTheme {
  return matchMedia('(prefers-color-scheme: dark)').matches ? darkTheme : lightTheme;
}
