import type satori from 'satori';

/** A picture to be made: what is on it, and how large it is, in pixels. */
export interface Picture {
  readonly element: Parameters<typeof satori>[0];
  readonly width: number;
  readonly height: number;
}
