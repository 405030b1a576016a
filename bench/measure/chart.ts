/** A bar of a chart. */
export interface Bar {
  readonly label: string;
  readonly value: number;
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/**
 * Draws a bar chart as SVG, readable on light and dark backgrounds.
 *
 * @example bars('5,000 news, processor time', 's', [{ label: 'Hugo', value: 1.8 }])
 */
export const bars = (title: string, unit: string, list: readonly Bar[]): string => {
  const most = Math.max(...list.map(({ value }) => value));
  const rows = list.map(({ label, value }, row) => {
    const top = 34 + row * 30;
    const said = `${value.toLocaleString('en', { maximumFractionDigits: 2 })} ${unit}`;
    const width = Math.max(1, (value / most) * 280);
    return `<text x="0" y="${top + 15}">${escaped(label)}</text><rect x="280" y="${top}" width="${width.toFixed(1)}" height="20"/><text x="${(288 + width).toFixed(1)}" y="${top + 15}">${said}</text>`;
  });
  const height = 40 + list.length * 30;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 ${height}" role="img" aria-label="${escaped(title)}" font-family="sans-serif" font-size="13"><style>text{fill:#1b1f24}rect{fill:#2f6f9f}@media(prefers-color-scheme:dark){text{fill:#e6edf3}rect{fill:#7db7e0}}</style><text x="0" y="18" font-weight="bold">${escaped(title)}</text>${rows.join('')}</svg>\n`;
};
