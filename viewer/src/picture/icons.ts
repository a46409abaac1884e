/** Icons of the kinds of actors, each in a box of 16, filled. */
export const icons: Readonly<Record<string, string>> = {
  firm: 'M3 13V7.4l3.2 2V7.4l3.2 2V3.5h2.2L12.6 9v4z',
  buyer: 'M4 6.2h8l.9 6.8H3.1zM6 6V5a2 2 0 0 1 4 0v1H8.9V5.1a.9.9 0 0 0-1.8 0V6z',
  supplier: 'M8 2.6l5 2.3-5 2.3-5-2.3zM3 6l4.5 2.1v5.2L3 11.2zM13 6L8.5 8.1v5.2L13 11.2z',
  institution:
    'M8 2.4l5.2 3.2v1H2.8v-1zM3.9 7.4h1.7v3.6H3.9zM7.15 7.4h1.7v3.6h-1.7zM10.4 7.4h1.7v3.6h-1.7zM2.8 11.8h10.4v1.5H2.8z',
};
