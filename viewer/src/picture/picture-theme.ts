/** Colours of the picture that follow the page's light or dark scheme. */
export interface PictureTheme {
  readonly background: string;
  readonly ink: string;
  readonly faded: string;
  readonly card: string;
  readonly ring: string;
  readonly lineAlpha: number;
}

export const lightTheme: PictureTheme = {
  background: '#fbfcfd',
  ink: '#1a232c',
  faded: '#dde3e8',
  card: '#ffffff',
  ring: '#111820',
  lineAlpha: 0.42,
};

export const darkTheme: PictureTheme = {
  background: '#12181f',
  ink: '#eef3f7',
  faded: '#2a343e',
  card: '#1d262f',
  ring: '#ffffff',
  lineAlpha: 0.5,
};

export function currentTheme(): PictureTheme {
  return matchMedia('(prefers-color-scheme: dark)').matches ? darkTheme : lightTheme;
}
