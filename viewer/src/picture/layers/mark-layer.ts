import { shapes } from '../../../../src/report/pictures/palette.ts';
import type { DrawnMarks } from '../drawn-model.ts';
import type { PictureTheme } from '../picture-theme.ts';
import { colourBytes } from './colour-bytes.ts';
import { InstancedProgram, onePoint } from './instanced-program.ts';
import { fragmentShader, pointFragmentShader, pointVertexShader, vertexShader } from './mark-shaders.ts';
import type { ViewTransform } from './view-transform.ts';

const third = (2 * Math.PI) / 3;
/** Where there are more marks than this, small ones are drawn as points [O]. */
const mostTriangles = 4000;
/** The largest radius of a mark that is drawn as a point, in pixels [O]. */
const largestPoint = 8;
const attributes = [
  { name: 'a_position', size: 2 },
  { name: 'a_size', size: 1 },
  { name: 'a_style', size: 4, bytes: true },
  { name: 'a_color', size: 4, bytes: true },
] as const;

/** All marks, five shapes, filled or hollow: triangles, and where there are many, points for the small ones. */
export class MarkLayer {
  private readonly program;
  private readonly points;
  /** Radii of the marks, the largest first. */
  private radii = new Float32Array(0);

  constructor(gl: WebGL2RenderingContext) {
    this.program = new InstancedProgram(gl, {
      vertex: vertexShader,
      fragment: fragmentShader,
      attributes,
      uniforms: ['u_matrix', 'u_viewport', 'u_scale', 'u_background', 'u_ring'],
      corners: [0, 1, 2].flatMap((at) => [Math.cos(at * third), Math.sin(at * third)]),
    });
    this.points = new InstancedProgram(
      gl,
      {
        vertex: pointVertexShader,
        fragment: pointFragmentShader,
        attributes,
        uniforms: ['u_matrix', 'u_scale', 'u_dense', 'u_background'],
        corners: onePoint,
      },
      this.program,
    );
  }

  /** Some of the marks, or all, the largest first; `ringed` are drawn with a ring around them. */
  upload(
    marks: DrawnMarks,
    only: readonly number[] | null = null,
    ringed: ReadonlySet<number> = new Set(),
  ): void {
    const count = only?.length ?? marks.count;
    const { stride } = this.program;
    const data = new ArrayBuffer(count * stride);
    const floats = new Float32Array(data);
    const words = new Uint32Array(data);
    for (let n = 0; n < count; n++) {
      const at = only?.[n] ?? n;
      const place = (n * stride) / 4;
      floats[place] = marks.x[at]!;
      floats[place + 1] = marks.y[at]!;
      floats[place + 2] = marks.radius[at]!;
      words[place + 3] =
        shapes.indexOf(marks.shape[at]!) | (marks.hollow[at]! << 8) | ((ringed.has(at) ? 1 : 0) << 16);
      words[place + 4] = colourBytes(marks.colour[at]!);
    }
    this.program.upload(data);
    this.radii = Float32Array.from({ length: count }, (_, n) => marks.radius[only?.[n] ?? n]!);
  }

  draw(view: ViewTransform, { background, ring }: PictureTheme): void {
    const { matrix, width, height, scale, pixelRatio } = view;
    const large = this.largeOnes(scale);
    this.program.draw(
      (gl, places) => {
        gl.uniformMatrix3fv(places.u_matrix, false, matrix);
        gl.uniform2f(places.u_viewport, width, height);
        gl.uniform1f(places.u_scale, scale);
        gl.uniform3fv(places.u_background, rgb(background));
        gl.uniform3fv(places.u_ring, rgb(ring));
      },
      0,
      large,
    );
    this.points.draw((gl, places) => {
      gl.uniformMatrix3fv(places.u_matrix, false, matrix);
      gl.uniform1f(places.u_scale, scale);
      gl.uniform1f(places.u_dense, pixelRatio);
      gl.uniform3fv(places.u_background, rgb(background));
    }, large);
  }

  /** How many of the marks, from the first on, are triangles. */
  private largeOnes(scale: number): number {
    const { radii } = this;
    if (radii.length <= mostTriangles) return radii.length;
    let [low, high] = [0, radii.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (radii[middle]! * scale > largestPoint) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function rgb(hex: string): [number, number, number] {
  const value = Number.parseInt(hex.slice(1), 16);
  return [(value >> 16) / 255, ((value >> 8) & 255) / 255, (value & 255) / 255];
}
