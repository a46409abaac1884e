export const vertexShader = /* glsl */ `
attribute vec2 a_position;
attribute float a_size;
attribute vec3 a_style;
attribute vec4 a_color;
attribute vec4 a_id;
attribute float a_angle;

uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;

varying vec4 v_color;
varying vec2 v_point;
varying vec3 v_style;
varying float v_pixels;

const float bias = 255.0 / 254.0;
// A triangle whose inner circle has 1.9 times the radius of the shape holds every shape and its ring.
const float reach = 3.8;

void main() {
  v_pixels = a_size / u_sizeRatio;
  vec2 corner = reach * vec2(cos(a_angle), sin(a_angle));
  vec2 position = a_position + corner * a_size * u_correctionRatio / u_sizeRatio * 2.0;
  gl_Position = vec4((u_matrix * vec3(position, 1)).xy, 0, 1);
  v_point = corner;
  v_style = a_style;
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= bias;
}
`;

export const fragmentShader = /* glsl */ `
precision highp float;

varying vec4 v_color;
varying vec2 v_point;
varying vec3 v_style;
varying float v_pixels;

uniform vec3 u_background;
uniform vec3 u_ring;

// Signed distance to the outline in radii: below 0 is inside. All shapes cover about the same area.
float outline(vec2 p, float shape) {
  if (shape < 0.5) return length(p) - 1.0;
  if (shape < 1.5) return max(abs(p.x), abs(p.y)) - 0.9;
  if (shape < 2.5) {
    vec2 q = vec2(abs(p.x), p.y + 0.12);
    return max(dot(q, vec2(0.866, 0.5)), -q.y) - 0.66;
  }
  if (shape < 3.5) return (abs(p.x) + abs(p.y) - 1.25) * 0.7071;
  vec2 q = abs(p);
  return max(dot(q, vec2(0.866, 0.5)), q.y) - 0.95;
}

void main() {
  float d = outline(v_point, v_style.x) * v_pixels;
  #ifdef PICKING_MODE
  if (d > 2.0) discard;
  gl_FragColor = v_color;
  #else
  float rim = v_style.y > 0.5 ? clamp(v_pixels * 0.24, 1.4, 2.6) : 1.0;
  vec3 fill = v_style.y > 0.5 ? mix(u_background, v_color.rgb, 0.22) : v_color.rgb;
  vec3 edge = v_style.y > 0.5 ? v_color.rgb : mix(v_color.rgb, u_background, 0.55);
  vec3 colour = mix(fill, edge, smoothstep(-rim - 0.5, -rim + 0.5, d));
  float alpha = 1.0 - smoothstep(-0.5, 0.5, d);
  if (v_style.z > 0.5) {
    float band = smoothstep(1.0, 2.0, d) * (1.0 - smoothstep(3.6, 4.6, d));
    colour = mix(colour, u_ring, step(1.0, d));
    alpha = max(alpha, band);
  }
  alpha *= v_color.a;
  if (alpha < 0.004) discard;
  gl_FragColor = vec4(colour * alpha, alpha);
  #endif
}
`;
