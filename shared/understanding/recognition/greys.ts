/** How many pixels there are of each grey, 0 black to 255 white. */
export type Greys = Uint32Array;

export function noGreys(): Greys {
  return new Uint32Array(256);
}

export function count(greys: Greys, value: number): void {
  greys[value] = (greys[value] ?? 0) + 1;
}

export function greysOf(pixels: Uint8Array): Greys {
  const greys = noGreys();
  for (let at = 0; at < pixels.length; at++) count(greys, pixels[at] ?? 0);
  return greys;
}

/** How many pixels were counted. */
export function total(greys: Greys): number {
  let sum = 0;
  for (let grey = 0; grey < 256; grey++) sum += greys[grey] ?? 0;
  return sum;
}

/** The grey that so large a share of what was counted is lighter than. */
export function greyAbove(greys: Greys, share: number): number {
  const most = share * total(greys);
  let grey = 255;
  for (let lighter = 0; grey > 0; grey--) {
    lighter += greys[grey] ?? 0;
    if (lighter > most) break;
  }
  return grey;
}
