const SHORTEST_REASON = 8;

export function wrongWithEmergency({ approvedBy, why }: { approvedBy: string; why: string }) {
  return [
    ...(approvedBy.trim() ? [] : [{ text: "Enter the clinician who answers for it", field: "approved-by" }]),
    ...(why.trim().length >= SHORTEST_REASON ? [] : [{ text: "Enter why it cannot wait, in a few words", field: "why" }]),
  ];
}
