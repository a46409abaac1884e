import { dashes } from '../../../../src/report/pictures/palette.ts';
import type { DrawnLines, DrawnMarks } from '../drawn-model.ts';
import { colourBytes } from './colour-bytes.ts';
import { InstancedProgram } from './instanced-program.ts';
import { fragmentShader, vertexShader } from './line-shaders.ts';
import type { ViewTransform } from './view-transform.ts';

/** Two triangles along a line: how far from its start, and to which side. */
export const alongAndAcross = [0, 1, 0, -1, 1, 1, 1, 1, 0, -1, 1, -1] as const;

/** Lines with dashes, arrow heads and parallel lanes, all measured in pixels. */
export class LineLayer {
  private readonly program;

  constructor(gl: WebGL2RenderingContext) {
    this.program = new InstancedProgram(gl, {
      vertex: vertexShader,
      fragment: fragmentShader,
      attributes: [
        { name: 'a_start', size: 2 },
        { name: 'a_end', size: 2 },
        { name: 'a_radii', size: 2 },
        { name: 'a_style', size: 4 },
        { name: 'a_color', size: 4, bytes: true },
      ],
      uniforms: ['u_matrix', 'u_viewport', 'u_scale'],
      corners: alongAndAcross,
    });
  }

  get count(): number {
    return this.program.size;
  }

  /** The lines named, with an opacity, and so many pixels wider than they are. */
  upload(marks: DrawnMarks, lines: DrawnLines, only: ArrayLike<number>, alpha: number, wider = 0): void {
    const { stride } = this.program;
    const data = new ArrayBuffer(only.length * stride);
    const floats = new Float32Array(data);
    const words = new Uint32Array(data);
    for (let n = 0; n < only.length; n++) {
      const k = only[n]!;
      const [a, b] = [lines.from[k]!, lines.to[k]!];
      let place = (n * stride) / 4;
      floats[place++] = marks.x[a]!;
      floats[place++] = marks.y[a]!;
      floats[place++] = marks.x[b]!;
      floats[place++] = marks.y[b]!;
      floats[place++] = marks.radius[a]!;
      floats[place++] = marks.radius[b]!;
      floats[place++] = lines.width[k]! + wider;
      floats[place++] = dashes.indexOf(lines.style[k]!.dash);
      floats[place++] = lines.arrows[k]!;
      floats[place++] = lines.beside[k]!;
      words[place] = colourBytes(lines.style[k]!.colour, alpha);
    }
    this.program.upload(data);
  }

  draw({ matrix, width, height, scale }: ViewTransform, first?: number, count?: number): void {
    this.program.draw(
      (gl, places) => {
        gl.uniformMatrix3fv(places.u_matrix, false, matrix);
        gl.uniform2f(places.u_viewport, width, height);
        gl.uniform1f(places.u_scale, scale);
      },
      first,
      count,
    );
  }
}
