import { NodeProgram, type ProgramInfo } from 'sigma/rendering';
import type { NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import type { PictureTheme } from './picture-theme.ts';
import { fragmentShader, vertexShader } from './shape-shaders.ts';

/** What a node carries beyond sigma's own attributes. */
export interface ShapeData extends NodeDisplayData {
  /** Position in `shapes`. */
  readonly shape: number;
  /** Drawn as an outline: illustrative or estimated. */
  readonly hollow: boolean;
  /** A ring around it: selected or pointed at. */
  readonly ring: boolean;
}

const uniforms = ['u_matrix', 'u_sizeRatio', 'u_correctionRatio', 'u_background', 'u_ring'] as const;
type Uniform = (typeof uniforms)[number];

/** A sigma program that draws all five shapes, filled or hollow, in one pass. */
export function shapeProgram(theme: () => PictureTheme) {
  return class ShapeProgram extends NodeProgram<Uniform> {
    getDefinition() {
      const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGL2RenderingContext;
      return {
        VERTICES: 3,
        VERTEX_SHADER_SOURCE: vertexShader,
        FRAGMENT_SHADER_SOURCE: fragmentShader,
        METHOD: TRIANGLES,
        UNIFORMS: uniforms,
        ATTRIBUTES: [
          { name: 'a_position', size: 2, type: FLOAT },
          { name: 'a_size', size: 1, type: FLOAT },
          { name: 'a_style', size: 3, type: FLOAT },
          { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
          { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
        ],
        CONSTANT_ATTRIBUTES: [{ name: 'a_angle', size: 1, type: FLOAT }],
        CONSTANT_DATA: [[0], [(2 * Math.PI) / 3], [(4 * Math.PI) / 3]],
      };
    }

    processVisibleItem(nodeIndex: number, start: number, data: ShapeData): void {
      this.array.set(
        [
          data.x,
          data.y,
          data.size,
          data.shape,
          data.hollow ? 1 : 0,
          data.ring ? 1 : 0,
          floatColor(data.color),
          nodeIndex,
        ],
        start,
      );
    }

    setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo<Uniform>): void {
      gl.uniform1f(uniformLocations.u_correctionRatio, params.correctionRatio);
      gl.uniform1f(uniformLocations.u_sizeRatio, params.sizeRatio);
      gl.uniformMatrix3fv(uniformLocations.u_matrix, false, params.matrix);
      gl.uniform3fv(uniformLocations.u_background, rgb(theme().background));
      gl.uniform3fv(uniformLocations.u_ring, rgb(theme().ring));
    }
  };
}

function rgb(hex: string): [number, number, number] {
  const value = Number.parseInt(hex.slice(1), 16);
  return [(value >> 16) / 255, ((value >> 8) & 255) / 255, (value & 255) / 255];
}
