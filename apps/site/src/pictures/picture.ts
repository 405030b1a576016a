import type satori from 'satori';

/** A picture to draw, with its size in pixels. */
export interface Picture {
  readonly element: Parameters<typeof satori>[0];
  readonly width: number;
  readonly height: number;
}
