/** A colour as it should stand on a dark sheet: the same hue, dark for light and light for dark, never quite black or white. */
export function onDark(colour: string): string {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(
    (at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255,
  );
  const high = Math.max(red, green, blue);
  const low = Math.min(red, green, blue);
  const lightness = (high + low) / 2;
  const spread = high - low;
  const saturation = spread === 0 ? 0 : spread / (1 - Math.abs(2 * lightness - 1));
  // Paper at 13 %, ink at 90 %: what lies between keeps its order.
  const turned = 0.9 - lightness * 0.77;
  return `hsl(${Math.round(hueOf(red, green, blue, high, spread))} ${percent(saturation * 0.85)} ${percent(turned)})`;
}

function hueOf(red: number, green: number, blue: number, high: number, spread: number): number {
  if (spread === 0) return 0;
  if (high === red) return (60 * ((green - blue) / spread) + 360) % 360;
  return high === green ? 60 * ((blue - red) / spread + 2) : 60 * ((red - green) / spread + 4);
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}
