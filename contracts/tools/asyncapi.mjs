/**
 * Writes asyncapi.yaml from the event schemas: one channel a stream, one message an event, and who publishes it.
 * usage: node tools/asyncapi.mjs > asyncapi.yaml
 */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const EVENTS = fileURLToPath(new URL("../events", import.meta.url));

export const PUBLISHERS = {
  donor: ["donor-management"],
  donation: ["donor-management"],
  eligibility: ["donor-management"],
  deferral: ["donor-management"],
  register: ["donor-management"],
  postdonation: ["donor-management"],
  import: ["donor-management"],
  venue: ["donor-management"],
  session: ["donor-management"],
  appointment: ["donor-management"],
  communication: ["donor-management"],
  counselling: ["donor-management"],
  numbers: ["donor-management"],
  collection: ["donor-management"],
  adverseevent: ["donor-management"],
  testing: ["blood-production"],
  component: ["blood-production"],
  label: ["blood-production"],
  recall: ["blood-production"],
  order: ["blood-production"],
  standingorder: ["blood-production"],
  return: ["blood-production"],
  transfer: ["blood-production"],
  batch: ["blood-production"],
  transport: ["blood-production"],
  equipment: ["blood-production"],
  material: ["blood-production"],
  marker: ["blood-production"],
  concession: ["blood-production"],
  nonconformance: ["blood-production"],
  monitoring: ["blood-production"],
  waitingreport: ["blood-production"],
  orderanswer: ["blood-production"],
  stockcount: ["blood-production"],
  laboratory: ["lims-bridge"],
  testreport: ["lims-bridge"],
  hospitalorder: ["lims-bridge"],
  patient: ["epr-bridge"],
  request: ["epr-bridge"],
  exchange: ["lims-bridge", "epr-bridge"],
  transfusion: ["outcome"],
  lookback: ["outcome"],
  access: ["donor-management", "lims-bridge", "epr-bridge", "outcome"],
  rules: ["donor-management", "blood-production", "outcome"],
  seal: ["every service"],
  heartbeat: ["every service"],
};

/** Heartbeats are no facts: they have no number, version or actor. */
const headers = (event) => (event.stream === "heartbeat" ? "Signal" : "CloudEvent");

/** Every event: its stream, type, version and description, by the schemas that are there. */
export function events() {
  return readdirSync(EVENTS, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== "samples")
    .flatMap(({ name: stream }) =>
      readdirSync(`${EVENTS}/${stream}`).map((file) => {
        const [, type, version] = /^(\w+)\.v(\d+)\.json$/.exec(file);
        return { stream, type, version, file: `events/${stream}/${file}`, schema: JSON.parse(readFileSync(`${EVENTS}/${stream}/${file}`, "utf8")) };
      }),
    )
    .sort((a, b) => `${a.stream}/${a.type}.${a.version}`.localeCompare(`${b.stream}/${b.type}.${b.version}`));
}

export function asyncapi() {
  const all = events();
  const streams = [...new Set(all.map((event) => event.stream))];
  const message = (event) => `${event.type}.v${event.version}`;
  const lines = [
    "# Written by tools/asyncapi.mjs from events/; do not edit by hand.",
    "asyncapi: 3.0.0",
    "info:",
    "  title: Bloodstream events",
    "  version: 1.0.0",
    "  description: >-",
    "    Facts of the vein-to-vein chain. CloudEvents 1.0 in binary mode; the key is the subject; ce_number is the gap-free",
    "    publication number of the source's journal and ce_version the subject's version.",
    "  license: { name: Apache-2.0 }",
    "defaultContentType: application/json",
    "servers:",
    "  region: { host: 'kafka:9092', protocol: kafka }",
    "channels:",
  ];
  for (const stream of streams) {
    lines.push(`  ${stream}:`, `    address: ${stream}`, `    description: Published by ${PUBLISHERS[stream].join(" and ")}.`, "    messages:");
    for (const event of all.filter((each) => each.stream === stream)) lines.push(`      ${message(event)}: { $ref: '#/components/messages/${message(event)}' }`);
  }
  lines.push("operations:");
  for (const stream of streams) lines.push(`  publish-${stream}: { action: send, channel: { $ref: '#/channels/${stream}' } }`);
  lines.push("components:", "  messages:");
  for (const event of all) {
    lines.push(
      `    ${message(event)}:`,
      `      name: org.bloodstream.${event.stream}.${message(event)}`,
      `      summary: ${JSON.stringify(event.schema.description ?? event.schema.title ?? event.type)}`,
      "      contentType: application/json",
      `      headers: { $ref: '#/components/schemas/${headers(event)}' }`,
      `      payload: { schemaFormat: 'application/schema+json;version=draft-07', schema: { $ref: './${event.file}' } }`,
    );
  }
  lines.push(
    "  schemas:",
    "    CloudEvent:",
    "      type: object",
    "      required: [ce_id, ce_source, ce_type, ce_specversion, ce_subject, ce_time, ce_number, ce_previous, ce_version, ce_actor, ce_purpose, ce_recordedat]",
    "      properties:",
    "        ce_id: { type: string, format: uuid }",
    "        ce_source: { type: string }",
    "        ce_type: { type: string }",
    "        ce_specversion: { const: '1.0' }",
    "        ce_subject: { type: string }",
    "        ce_time: { type: string, format: date-time }",
    "        ce_number: { type: string, pattern: '^[0-9]+$' }",
    "        ce_previous: { type: string, pattern: '^[0-9]+$', description: 'Number of the event before it from this source in this partition, 0 for the first' }",
    "        ce_version: { type: string, pattern: '^[0-9]+$' }",
    "        ce_actor: { type: string }",
    "        ce_purpose: { type: string }",
    "        ce_recordedat: { type: string, format: date-time, description: 'When it was written to the journal' }",
    "        ce_traceparent: { type: string }",
    "    Signal:",
    "      type: object",
    "      required: [ce_id, ce_source, ce_type, ce_specversion, ce_subject, ce_time]",
    "      properties:",
    "        ce_id: { type: string, format: uuid }",
    "        ce_source: { type: string }",
    "        ce_type: { type: string }",
    "        ce_specversion: { const: '1.0' }",
    "        ce_subject: { type: string }",
    "        ce_time: { type: string, format: date-time }",
  );
  return `${lines.join("\n")}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.stdout.write(asyncapi());
