type Rgb = readonly [number, number, number];

// The grounds of public/css/10-tokens.css that links stand on and that are hardest to read on: --mute-bg of both themes.
const lightGround: Rgb = [242, 237, 227];
const darkGround: Rgb = [34, 42, 54];
const white: Rgb = [255, 255, 255];
const ink: Rgb = [12, 18, 32];
const enough = 4.5; // WCAG 2.2, success criterion 1.4.3

/**
 * The style sheet that puts a provider's colour in place of ours, or null for no colour or one that cannot be read.
 * The colour is darkened or lightened until text in it can be read on every ground of our pages.
 */
export function brandSheet(accent: string): string | null {
  const rgb = parseColour(accent);
  if (rgb === null) return null;
  const light = readableOn(rgb, lightGround, [0, 0, 0]);
  const dark = readableOn(rgb, darkGround, white);
  return `:root{${tokens(light)}}@media (prefers-color-scheme:dark){:root{${tokens(dark)}}}\n`;
}

/** The ratio by which two colours can be told apart, 1 to 21 (WCAG 2.2). */
export function contrast(a: Rgb, b: Rgb): number {
  const [bright, dim] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (bright + 0.05) / (dim + 0.05);
}

/** Reads `#0b5` or `#00bb55`. */
export function parseColour(text: string): Rgb | null {
  const [, digits = ''] = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(text.trim()) ?? [];
  if (digits === '') return null;
  const pairs = digits.length === 3 ? [...digits].map((one) => one + one) : (digits.match(/../g) ?? []);
  return pairs.map((pair) => Number.parseInt(pair, 16)) as unknown as Rgb;
}

function tokens(accent: Rgb): string {
  const text = contrast(accent, white) >= contrast(accent, ink) ? white : ink;
  return `--accent:${toHex(accent)};--accent-ink:${toHex(text)}`;
}

/** Moves a colour towards another in small steps until it stands out from the ground. */
function readableOn(colour: Rgb, ground: Rgb, towards: Rgb): Rgb {
  for (let share = 0; share < 1; share += 0.05) {
    const mixed = mix(colour, towards, share);
    if (contrast(mixed, ground) >= enough) return mixed;
  }
  return towards;
}

function mix(a: Rgb, b: Rgb, share: number): Rgb {
  return [0, 1, 2].map((i) => Math.round((a[i] ?? 0) * (1 - share) + (b[i] ?? 0) * share)) as unknown as Rgb;
}

function luminance(colour: Rgb): number {
  const [r, g, b] = colour.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function toHex(colour: Rgb): string {
  return `#${colour.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}
