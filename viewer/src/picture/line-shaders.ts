export const vertexShader = /* glsl */ `
attribute vec2 a_start;
attribute vec2 a_end;
attribute vec2 a_radii;
attribute vec3 a_style;
attribute vec4 a_color;
attribute vec4 a_id;
attribute vec2 a_corner;

uniform mat3 u_matrix;
uniform vec2 u_viewport;
uniform float u_sizeRatio;

varying vec4 v_color;
varying vec2 v_place;
varying vec2 v_span;
varying vec4 v_style;

const float bias = 255.0 / 254.0;

void main() {
  vec2 start = (u_matrix * vec3(a_start, 1)).xy * u_viewport * 0.5;
  vec2 end = (u_matrix * vec3(a_end, 1)).xy * u_viewport * 0.5;
  float distance = max(length(end - start), 0.001);
  vec2 along = (end - start) / distance;
  vec2 across = vec2(-along.y, along.x);
  float thickness = max(a_style.x / sqrt(u_sizeRatio), 0.7);
  float head = 4.0 + 2.2 * thickness;
  float reach = head * 0.5 + 3.0;
  vec2 point = mix(start, end, a_corner.x) + across * a_corner.y * reach;
  gl_Position = vec4(point / (u_viewport * 0.5), 0, 1);
  v_place = vec2(a_corner.x * distance, a_corner.y * reach);
  v_span = vec2(a_radii.x / u_sizeRatio, distance - a_radii.y / u_sizeRatio);
  v_style = vec4(thickness, a_style.y, a_style.z, head);
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
  #ifdef PICKING_MODE
  if (across > half_width + 3.0) discard;
  gl_FragColor = v_color;
  #else
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
  #endif
}
`;
