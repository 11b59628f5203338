/** A W3C trace context of its own for each call: a click's trace begins here, and its id is found in every service. */
export const traceparent = () => `00-${hex(16)}-${hex(8)}-01`;

const hex = (bytes: number) =>
  Array.from(crypto.getRandomValues(new Uint8Array(bytes)), (byte) => byte.toString(16).padStart(2, "0")).join("");
