export const vertexShader = /* glsl */ `
attribute vec2 a_start;
attribute vec2 a_end;
attribute vec2 a_radii;
attribute vec4 a_style;
attribute vec4 a_color;
attribute vec2 a_corner;

uniform mat3 u_matrix;
uniform vec2 u_viewport;
uniform float u_scale;

varying vec4 v_color;
varying vec2 v_place;
varying vec2 v_span;
varying vec4 v_style;

void main() {
  vec2 start = (u_matrix * vec3(a_start, 1)).xy * u_viewport * 0.5;
  vec2 end = (u_matrix * vec3(a_end, 1)).xy * u_viewport * 0.5;
  float distance = max(length(end - start), 0.001);
  vec2 along = (end - start) / distance;
  vec2 across = vec2(-along.y, along.x);
  start += across * a_style.w;
  end += across * a_style.w;
  float thickness = max(a_style.x * sqrt(u_scale), 0.7);
  float head = 4.0 + 2.2 * thickness;
  float reach = head * 0.5 + 3.0;
  vec2 point = mix(start, end, a_corner.x) + across * a_corner.y * reach;
  gl_Position = vec4(point / (u_viewport * 0.5), 0, 1);
  v_place = vec2(a_corner.x * distance, a_corner.y * reach);
  v_span = vec2(a_radii.x * u_scale, distance - a_radii.y * u_scale);
  v_style = vec4(thickness, a_style.y, a_style.z, head);
  v_color = a_color;
}
`;

export const fragmentShader = /* glsl */ `
precision highp float;

varying vec4 v_color;
varying vec2 v_place;
varying vec2 v_span;
varying vec4 v_style;

// How far outside an arrow head of the given length whose tip is "ahead" pixels on: below 0 is inside.
float arrow(float ahead, float across, float head) {
  return max(across - ahead * 0.42, ahead - head);
}

void main() {
  float across = abs(v_place.y);
  float half_width = v_style.x * 0.5;
  float head = v_style.w;
  float from = v_place.x - v_span.x - 1.5;
  float to = v_span.y - 1.5 - v_place.x;
  if (from < -1.0 || to < -1.0) discard;
  bool at_target = v_style.z == 1.0 || v_style.z > 2.5;
  bool at_source = v_style.z > 1.5;
  float body = across - half_width;
  if (at_target) body = max(body, head * 0.8 - to);
  if (at_source) body = max(body, head * 0.8 - from);
  float shape = v_style.y;
  float on = 1.0;
  float period = 0.0;
  if (shape > 2.5) { on = 3.0; period = 11.0; }
  else if (shape > 1.5) { on = 9.0; period = 14.0; }
  else if (shape > 0.5) { on = 2.5; period = 5.5; }
  if (period > 0.0) {
    float phase = mod(from, period);
    body = max(body, max(phase - on, -phase));
  }
  float d = max(body, max(-from, -to));
  if (at_target) d = min(d, arrow(to, across, head));
  if (at_source) d = min(d, arrow(from, across, head));
  float alpha = (1.0 - smoothstep(-0.5, 0.5, d)) * v_color.a;
  if (alpha < 0.004) discard;
  gl_FragColor = vec4(v_color.rgb * alpha, alpha);
}
`;

/** Lines of one pixel without dashes or arrows: nothing is cheaper, and nothing fainter. */
export const hairVertexShader = /* glsl */ `
attribute vec4 a_ends;
attribute vec4 a_color;
attribute vec2 a_corner;

uniform mat3 u_matrix;
uniform vec2 u_viewport;
uniform float u_alpha;

varying vec4 v_color;
varying float v_across;

void main() {
  vec2 start = (u_matrix * vec3(a_ends.xy, 1)).xy * u_viewport * 0.5;
  vec2 end = (u_matrix * vec3(a_ends.zw, 1)).xy * u_viewport * 0.5;
  vec2 along = (end - start) / max(length(end - start), 0.001);
  v_across = a_corner.y;
  vec2 point = mix(start, end, a_corner.x) + vec2(-along.y, along.x) * a_corner.y;
  gl_Position = vec4(point / (u_viewport * 0.5), 0, 1);
  v_color = vec4(a_color.rgb, 1) * a_color.a * u_alpha;
}
`;

export const hairFragmentShader = /* glsl */ `
precision mediump float;

varying vec4 v_color;
varying float v_across;

void main() {
  gl_FragColor = v_color * (1.0 - abs(v_across));
}
`;
