/**
 * pdf.js asks the optional package `@napi-rs/canvas` for `DOMMatrix` and `Path2D` as soon as it is loaded under Node, and
 * complains on the console when it finds neither. Both serve drawing only; reading text calls neither, except that a bitmap
 * used as a mask is traced with the scaling and shifting below (a page's operator list, asked for the names of its fonts).
 * So these stand-ins are enough, and the native canvas is never needed.
 */
export class ScaleMatrix {
  a = 1;
  b = 0;
  c = 0;
  d = 1;
  e = 0;
  f = 0;

  scaleSelf(x = 1, y = x): this {
    this.a *= x;
    this.b *= x;
    this.c *= y;
    this.d *= y;
    return this;
  }

  translateSelf(x = 0, y = 0): this {
    this.e += this.a * x + this.c * y;
    this.f += this.b * x + this.d * y;
    return this;
  }
}

/** Stands in for a path that is never drawn. */
export class NoPath {}

/** Gives pdf.js what it looks for, where the platform does not have it. To be called before pdf.js is loaded. */
export function provideDomMatrix(target: { DOMMatrix?: unknown; Path2D?: unknown }): void {
  target.DOMMatrix ??= ScaleMatrix;
  target.Path2D ??= NoPath;
}
