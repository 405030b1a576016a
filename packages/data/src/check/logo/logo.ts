/** Something wrong with the file of a logo; lines and columns count from 1, in a PNG both are 1. */
export interface LogoFault {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** The width and height of a logo. */
export interface LogoSize {
  readonly width: number;
  readonly height: number;
}

/** A file of the logo folder, read and judged. */
export interface ReadLogo {
  readonly faults: readonly LogoFault[];
  /** What may be published: the drawing or the pixels, written anew. Absent if there is a fault. */
  readonly bytes?: Uint8Array;
  /** Its width and height, of which only the ratio counts. Absent if there is a fault, or if an SVG does not say. */
  readonly size?: LogoSize;
}
