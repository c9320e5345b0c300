import type { Sharp } from 'sharp';

/** A picture turned by a few degrees clockwise around its middle and cut to its `size` again; what turns in is white. */
export function turnedInPlace(image: Sharp, degrees: number, size: { width: number; height: number }): Sharp {
  const { width, height } = size;
  const angle = Math.abs((degrees * Math.PI) / 180);
  const across = Math.floor(width * Math.cos(angle) + height * Math.sin(angle));
  const down = Math.floor(width * Math.sin(angle) + height * Math.cos(angle));
  return image.rotate(degrees, { background: '#ffffff' }).extract({
    left: Math.max(0, Math.round((across - width) / 2)),
    top: Math.max(0, Math.round((down - height) / 2)),
    width,
    height,
  });
}
