import { loadFragmentShader, loadProgram, loadVertexShader } from 'sigma/rendering';

interface Attribute {
  readonly name: string;
  /** Numbers in it. Colours are four bytes, all else floats. */
  readonly size: number;
  readonly bytes?: boolean;
}

interface Source<Uniform extends string> {
  readonly vertex: string;
  readonly fragment: string;
  readonly attributes: readonly Attribute[];
  readonly uniforms: readonly Uniform[];
  /** `a_corner` of each vertex of one instance, two numbers each; `onePoint`: an instance is a point. */
  readonly corners: readonly number[];
}

/** No corners: each instance is a point of the size that its vertex shader gives it. */
export const onePoint: readonly number[] = [];

const widthOf = ({ size, bytes }: Attribute): number => (bytes === true ? size : 4 * size);

/** One shape drawn many times over: triangles whose attributes lie in one buffer, instance after instance. */
export class InstancedProgram<Uniform extends string> {
  readonly stride: number;
  private readonly gl: WebGL2RenderingContext;
  private readonly program: WebGLProgram;
  private readonly source: Source<Uniform>;
  private readonly corners: WebGLBuffer;
  readonly instances: WebGLBuffer;
  private readonly places: Readonly<Record<Uniform, WebGLUniformLocation | null>>;
  private count = 0;

  /** `shared`: another program with the same attributes, whose instances are drawn. */
  constructor(
    gl: WebGL2RenderingContext,
    source: Source<Uniform>,
    private readonly shared: { readonly instances: WebGLBuffer; readonly size: number } | null = null,
  ) {
    this.gl = gl;
    this.source = source;
    this.stride = source.attributes.reduce((sum, attribute) => sum + widthOf(attribute), 0);
    this.program = loadProgram(gl, [
      loadVertexShader(gl, source.vertex),
      loadFragmentShader(gl, source.fragment),
    ]);
    this.corners = gl.createBuffer();
    gl.bindBuffer(gl.ARRAY_BUFFER, this.corners);
    gl.bufferData(gl.ARRAY_BUFFER, new Float32Array(source.corners), gl.STATIC_DRAW);
    this.instances = shared?.instances ?? gl.createBuffer();
    this.places = Object.fromEntries(
      source.uniforms.map((name) => [name, gl.getUniformLocation(this.program, name)]),
    ) as Record<Uniform, WebGLUniformLocation | null>;
  }

  get size(): number {
    return this.shared?.size ?? this.count;
  }

  upload(data: ArrayBuffer): void {
    const { gl } = this;
    gl.bindBuffer(gl.ARRAY_BUFFER, this.instances);
    gl.bufferData(gl.ARRAY_BUFFER, data, gl.DYNAMIC_DRAW);
    this.count = data.byteLength / this.stride;
  }

  /** Draws some of the instances; `set` gives each uniform its value. */
  draw(
    set: (gl: WebGL2RenderingContext, places: Readonly<Record<Uniform, WebGLUniformLocation | null>>) => void,
    first = 0,
    count = this.size - first,
  ): void {
    const { gl, source } = this;
    if (count <= 0) return;
    // biome-ignore lint/correctness/useHookAtTopLevel: a call of WebGL, not of React
    gl.useProgram(this.program);
    gl.enable(gl.BLEND);
    gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
    set(gl, this.places);
    const arePoints = source.corners === onePoint;
    if (!arePoints) {
      gl.bindBuffer(gl.ARRAY_BUFFER, this.corners);
      this.point('a_corner', 2, gl.FLOAT, 0, 0, 0);
    }
    gl.bindBuffer(gl.ARRAY_BUFFER, this.instances);
    let offset = first * this.stride;
    for (const attribute of source.attributes) {
      const type = attribute.bytes === true ? gl.UNSIGNED_BYTE : gl.FLOAT;
      this.point(attribute.name, attribute.size, type, this.stride, offset, arePoints ? 0 : 1);
      offset += widthOf(attribute);
    }
    if (arePoints) gl.drawArrays(gl.POINTS, 0, count);
    else gl.drawArraysInstanced(gl.TRIANGLES, 0, source.corners.length / 2, count);
  }

  private point(
    name: string,
    size: number,
    type: number,
    stride: number,
    offset: number,
    divisor: number,
  ): void {
    const { gl } = this;
    const place = gl.getAttribLocation(this.program, name);
    if (place === -1) return;
    gl.enableVertexAttribArray(place);
    gl.vertexAttribPointer(place, size, type, type === gl.UNSIGNED_BYTE, stride, offset);
    gl.vertexAttribDivisor(place, divisor);
  }
}
