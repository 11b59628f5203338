// Draws ZPL as a label printer would, for the tests of platform/labels: a line of JSON in, a line of PNG in base64 out, in order.
import { createInterface } from "node:readline";
import { ready } from "zpl-renderer-js";

const { api } = await ready;
for await (const line of createInterface({ input: process.stdin })) {
  const { zpl, width, height, dots } = JSON.parse(line);
  try {
    console.log(await api.zplToBase64Async(zpl, width, height, dots));
  } catch (error) {
    console.log(`! ${String(error).replace(/\s+/g, " ")}`);
  }
}
process.exit(0);
