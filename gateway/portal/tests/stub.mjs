import { createReadStream, existsSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";

const DIST = fileURLToPath(new URL("../dist", import.meta.url));
const TYPES = { ".html": "text/html; charset=utf-8", ".js": "text/javascript", ".css": "text/css", ".svg": "image/svg+xml" };

/** The gateway's own policy, so that what it forbids fails here too. */
const CSP = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; connect-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'";

export const NURSE = { user: "ward-nurse", organisation: "BHSCT", roles: ["ward-nurse"] };

export const TRACE = {
  donation: "A999026000123",
  printed: "A9990 26 000123 8",
  steps: [
    { at: "2026-11-15T09:40:00Z", kind: "DonationCollected", source: "donor-management", actor: "donor-carer", summary: "Collected at Belfast Session Hall" },
    { at: "2026-11-16T07:10:00Z", kind: "ComponentReleased", source: "blood-production", component: "A999026000123-DRC01000", actor: "quality-officer", summary: "Red cells released" },
    { at: "2026-11-23T15:05:00Z", kind: "ComponentIssued", source: "lims-bridge", component: "A999026000123-DRC01000", summary: "Issued to a patient on W6B" },
    { at: "2026-11-23T17:10:00Z", kind: "OutcomeRecorded", source: "outcome", component: "A999026000123-DRC01000", actor: "ward-nurse", summary: "Transfused, 280 mL", facts: { checkedBy: { first: "ISBT128:A9999:00395A", second: "NMC:98I1234E" } } },
  ],
  components: [
    { component: "A999026000123-DRC01000", product: "DRC01000", kind: "RED_CELLS", group: { abo: "O", rhD: "POSITIVE" }, expiresAt: "2026-12-20T23:59:00Z", state: "TRANSFUSED", hospital: "BHSCT", patient: { authority: "HCN", value: "3999999993" }, outcome: { fate: "TRANSFUSED", evidence: "CONFIRMED_ELECTRONICALLY", known: true }, gaps: [] },
    { component: "A999026000123-DPL01000", product: "DPL01000", kind: "PLATELETS", group: { abo: "O", rhD: "POSITIVE" }, expiresAt: "2026-11-22T23:59:00Z", state: "DESPATCHED", hospital: "BHSCT", gaps: [{ code: "outcome-missing", owner: "BHSCT", message: "Nobody has recorded what became of this unit." }] },
  ],
};

/**
 * The portal's files with answers that a test sets: `answers["POST /api/bedside/checks"] = { status, body }`, or a function of
 * the request that gives one, at once or as a promise. With a `type` the body is sent as it is.
 * Only the pages are under test here; the assembled platform is the system test's.
 */
export async function startStub() {
  const answers = { "GET /api/session": { status: 200, body: NURSE } };
  const requests = [];
  const server = createServer((request, response) => {
    const { pathname: path, searchParams: query } = new URL(request.url, "http://localhost");
    response.setHeader("Content-Security-Policy", CSP);
    if (path.startsWith("/api/")) {
      let body = "";
      request.on("data", (chunk) => (body += chunk));
      request.on("end", async () => {
        requests.push({ method: request.method, path, query, headers: request.headers, body });
        Object.assign(request, { query });
        const set = answers[`${request.method} ${path}`] ?? { status: 404, body: { title: "Not found", status: 404 } };
        const answer = await (typeof set === "function" ? set(request) : set);
        response.writeHead(answer.status, { "Content-Type": answer.type ?? "application/json", "Set-Cookie": "XSRF-TOKEN=csrf-of-the-test; Path=/" });
        response.end(answer.type ? answer.body : JSON.stringify(answer.body));
      });
      return;
    }
    const file = join(DIST, path);
    const found = extname(path) !== "" && existsSync(file) ? file : join(DIST, "index.html");
    response.writeHead(200, { "Content-Type": TYPES[extname(found)] ?? "application/octet-stream" });
    createReadStream(found).pipe(response);
  });
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  return { answers, requests, url: `http://127.0.0.1:${server.address().port}`, stop: () => server.close() };
}
