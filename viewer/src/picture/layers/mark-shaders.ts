// Every shape but the circle is bounded by lines that lie alike on the left and the right, and with all but the triangle
// above and below. `sides`: the directions of two such lines; `away`: how far they are from the middle (in radii), and
// whether below is as above (1), not (0), or the shape is the circle (-1). All shapes cover about the same area.
const sidesOfShape = /* glsl */ `
void sides_of(float shape, out vec4 sides, out vec3 away) {
  sides = vec4(1, 0, 0, 1);
  away = vec3(0.9, 0.9, 1);
  if (shape > 3.5) {
    sides = vec4(0.866, 0.5, 0, 1);
    away = vec3(0.95, 0.95, 1);
  } else if (shape > 2.5) {
    sides = vec4(0.7071);
    away = vec3(0.884, 0.884, 1);
  } else if (shape > 1.5) {
    sides = vec4(0.866, 0.5, 0, -1);
    away = vec3(0.6, 0.78, 0);
  } else if (shape < 0.5) away = vec3(1, 1, -1);
}

// How far from the middle a shape reaches, in radii.
float reach_of(float shape) {
  return shape < 0.5 ? 1.0 : 1.27;
}
`;

// Signed distance to the outline in radii: below 0 is inside.
const outlineOfSides = /* glsl */ `
float outline(vec2 p, vec4 sides, vec3 away) {
  if (away.z < 0.0) return length(p) - away.x;
  vec2 q = vec2(abs(p.x), away.z > 0.5 ? abs(p.y) : p.y);
  return max(dot(q, sides.xy) - away.x, dot(q, sides.zw) - away.y);
}
`;

const ofTheMark = /* glsl */ `
in vec2 a_position;
in float a_size;
in vec4 a_style;
in vec4 a_color;

uniform mat3 u_matrix;
uniform vec2 u_viewport;
uniform float u_scale;

flat out vec4 v_color;
flat out vec4 v_sides;
flat out vec3 v_away;
`;

export const vertexShader = /* glsl */ `#version 300 es
${ofTheMark}
in vec2 a_corner;

flat out vec2 v_look;
flat out float v_pixels;
out vec2 v_point;
${sidesOfShape}
// A triangle whose inner circle has 1.9 times the radius of the shape holds every shape and its ring; one of a pixel more
// than the shape reaches holds a shape without a ring.
void main() {
  v_pixels = a_size * u_scale;
  vec3 style = floor(a_style.xyz * 255.0 + 0.5);
  sides_of(style.x, v_sides, v_away);
  v_look = style.yz;
  float reach = style.z > 0.5 ? 2.0 * max(1.9, 1.3 + 5.0 / v_pixels) : 2.0 * (reach_of(style.x) + 1.0 / v_pixels);
  v_point = reach * a_corner;
  vec2 middle = (u_matrix * vec3(a_position, 1)).xy;
  gl_Position = vec4(middle + v_point * v_pixels * 2.0 / u_viewport, 0, 1);
  v_color = a_color;
}
`;

export const fragmentShader = /* glsl */ `#version 300 es
precision highp float;

flat in vec4 v_color;
flat in vec4 v_sides;
flat in vec3 v_away;
flat in vec2 v_look;
flat in float v_pixels;
in vec2 v_point;

uniform vec3 u_background;
uniform vec3 u_ring;

out vec4 o_color;
${outlineOfSides}
void main() {
  float d = outline(v_point, v_sides, v_away) * v_pixels;
  bool hollow = v_look.x > 0.5;
  float rim = hollow ? clamp(v_pixels * 0.24, 1.4, 2.6) : 1.0;
  vec3 fill = hollow ? mix(u_background, v_color.rgb, 0.22) : v_color.rgb;
  vec3 edge = hollow ? v_color.rgb : mix(v_color.rgb, u_background, 0.55);
  vec3 colour = mix(fill, edge, smoothstep(-rim - 0.5, -rim + 0.5, d));
  float alpha = 1.0 - smoothstep(-0.5, 0.5, d);
  if (v_look.y > 0.5) {
    float band = smoothstep(1.0, 2.0, d) * (1.0 - smoothstep(3.6, 4.6, d));
    colour = mix(colour, u_ring, step(1.0, d));
    alpha = max(alpha, band);
  }
  alpha *= v_color.a;
  if (alpha < 0.004) discard;
  o_color = vec4(colour * alpha, alpha);
}
`;

/** Small marks as points: a tenth of the work of triangles, and at a few pixels no difference to be seen. */
export const pointVertexShader = /* glsl */ `#version 300 es
${ofTheMark}
uniform float u_dense;

flat out vec3 v_size;
${sidesOfShape}
void main() {
  gl_Position = vec4((u_matrix * vec3(a_position, 1)).xy, 0, 1);
  vec3 style = floor(a_style.xyz * 255.0 + 0.5);
  sides_of(style.x, v_sides, v_away);
  float pixels = a_size * u_scale * u_dense;
  float reach = pixels * reach_of(style.x) + 0.5;
  gl_PointSize = 2.0 * reach;
  v_size = vec3(pixels, reach / pixels, style.y);
  v_color = a_color;
}
`;

export const pointFragmentShader = /* glsl */ `#version 300 es
precision mediump float;

flat in vec4 v_color;
flat in vec4 v_sides;
flat in vec3 v_away;
flat in vec3 v_size;

uniform vec3 u_background;

out vec4 o_color;
${outlineOfSides}
void main() {
  vec2 p = (gl_PointCoord * 2.0 - 1.0) * v_size.y;
  float d = outline(vec2(p.x, -p.y), v_sides, v_away) * v_size.x;
  float alpha = clamp(0.5 - d, 0.0, 1.0) * v_color.a;
  vec3 colour = v_color.rgb;
  if (v_size.z > 0.5) colour = d < -1.4 ? mix(u_background, colour, 0.22) : colour;
  else if (d > -1.0) colour = mix(colour, u_background, 0.55);
  o_color = vec4(colour * alpha, alpha);
}
`;
