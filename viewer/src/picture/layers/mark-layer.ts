import { shapes } from '../../../../src/report/pictures/palette.ts';
import type { DrawnMarks } from '../drawn-model.ts';
import type { PictureTheme } from '../picture-theme.ts';
import { colourBytes } from './colour-bytes.ts';
import { InstancedProgram } from './instanced-program.ts';
import { fragmentShader, vertexShader } from './mark-shaders.ts';
import type { ViewTransform } from './view-transform.ts';

const third = (2 * Math.PI) / 3;

/** All marks, five shapes, filled or hollow, in one pass. */
export class MarkLayer {
  private readonly program;

  constructor(gl: WebGL2RenderingContext) {
    this.program = new InstancedProgram(gl, {
      vertex: vertexShader,
      fragment: fragmentShader,
      attributes: [
        { name: 'a_position', size: 2 },
        { name: 'a_size', size: 1 },
        { name: 'a_style', size: 4, bytes: true },
        { name: 'a_color', size: 4, bytes: true },
      ],
      uniforms: ['u_matrix', 'u_viewport', 'u_scale', 'u_background', 'u_ring'],
      corners: [0, 1, 2].flatMap((at) => [Math.cos(at * third), Math.sin(at * third)]),
    });
  }

  /** Some of the marks, or all; `ringed` are drawn with a ring around them. */
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
  }

  draw({ matrix, width, height, scale }: ViewTransform, { background, ring }: PictureTheme): void {
    this.program.draw((gl, places) => {
      gl.uniformMatrix3fv(places.u_matrix, false, matrix);
      gl.uniform2f(places.u_viewport, width, height);
      gl.uniform1f(places.u_scale, scale);
      gl.uniform3fv(places.u_background, rgb(background));
      gl.uniform3fv(places.u_ring, rgb(ring));
    });
  }
}

function rgb(hex: string): [number, number, number] {
  const value = Number.parseInt(hex.slice(1), 16);
  return [(value >> 16) / 255, ((value >> 8) & 255) / 255, (value & 255) / 255];
}
