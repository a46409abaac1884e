import type { DrawnLines, DrawnMarks } from '../drawn-model.ts';
import { colourBytes } from './colour-bytes.ts';
import { InstancedProgram } from './instanced-program.ts';
import { alongAndAcross } from './line-layer.ts';
import { hairFragmentShader, hairVertexShader } from './line-shaders.ts';
import type { ViewTransform } from './view-transform.ts';

/** Lines of one pixel, for networks of many. The first instances are a sample from all over the picture. */
export class HairLayer {
  private readonly program;

  constructor(gl: WebGL2RenderingContext) {
    this.program = new InstancedProgram(gl, {
      vertex: hairVertexShader,
      fragment: hairFragmentShader,
      attributes: [
        { name: 'a_ends', size: 4 },
        { name: 'a_color', size: 4, bytes: true },
      ],
      uniforms: ['u_matrix', 'u_viewport', 'u_alpha'],
      corners: alongAndAcross,
    });
  }

  get count(): number {
    return this.program.size;
  }

  /** All lines, in an order in which the first `sample` are spread evenly over all of them. */
  upload({ x, y }: DrawnMarks, { count, from, to, style }: DrawnLines, alpha: number, sample: number): void {
    const { stride } = this.program;
    const data = new ArrayBuffer(count * stride);
    const floats = new Float32Array(data);
    const words = new Uint32Array(data);
    const step = Math.max(1, Math.ceil(count / sample));
    let place = 0;
    for (let first = 0; first < step; first++) {
      for (let k = first; k < count; k += step) {
        const [a, b] = [from[k]!, to[k]!];
        floats[place] = x[a]!;
        floats[place + 1] = y[a]!;
        floats[place + 2] = x[b]!;
        floats[place + 3] = y[b]!;
        words[place + 4] = colourBytes(style[k]!.colour, alpha);
        place += stride / 4;
      }
    }
    this.program.upload(data);
  }

  /** `stronger` makes up for lines that are left out. */
  draw({ matrix, width, height }: ViewTransform, first: number, count: number, stronger = 1): void {
    this.program.draw(
      (gl, places) => {
        gl.uniformMatrix3fv(places.u_matrix, false, matrix);
        gl.uniform2f(places.u_viewport, width, height);
        gl.uniform1f(places.u_alpha, stronger);
      },
      first,
      count,
    );
  }
}
