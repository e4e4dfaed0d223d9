/** Red, green and blue, each from 0 to 255. */
export type Rgb = readonly [red: number, green: number, blue: number];

const context = new OffscreenCanvas(1, 1).getContext('2d', {willReadFrequently: true})!;

/** A colour in any notation a browser knows, as it is drawn on white. */
export function rgbOf(color: string): Rgb {
  context.fillStyle = '#fff';
  context.fillRect(0, 0, 1, 1);
  context.fillStyle = color;
  context.fillRect(0, 0, 1, 1);
  const [red, green, blue] = context.getImageData(0, 0, 1, 1).data;
  return [red!, green!, blue!];
}

/** A colour as inputs of colours know it. */
export function hexOf(color: string): string {
  return `#${rgbOf(color)
    .map((value) => value.toString(16).padStart(2, '0'))
    .join('')}`;
}

/** How much two colours differ in lightness: from 1 to 21, as WCAG counts it. */
export function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(rgbOf(one)), luminance(rgbOf(other))].toSorted((a, b) => a - b);
  return (light! + 0.05) / (dark! + 0.05);
}

function luminance(color: Rgb): number {
  const [red, green, blue] = color.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}
