export const vertexShader = /* glsl */ `
attribute vec2 a_position;
attribute float a_size;
attribute vec4 a_style;
attribute vec4 a_color;
attribute vec2 a_corner;

uniform mat3 u_matrix;
uniform vec2 u_viewport;
uniform float u_scale;

varying vec4 v_color;
varying vec2 v_point;
varying vec3 v_style;
varying float v_pixels;

// A triangle whose inner circle has 1.9 times the radius of the shape holds every shape and its ring; one of a few
// pixels more holds a shape without a ring.
void main() {
  v_pixels = a_size * u_scale;
  v_style = floor(a_style.xyz * 255.0 + 0.5);
  float reach = v_style.z > 0.5 ? 2.0 * max(1.9, 1.3 + 5.0 / v_pixels) : 2.0 * (1.27 + 1.0 / v_pixels);
  v_point = reach * a_corner;
  vec2 middle = (u_matrix * vec3(a_position, 1)).xy;
  gl_Position = vec4(middle + v_point * v_pixels * 2.0 / u_viewport, 0, 1);
  v_color = a_color;
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
}
`;
