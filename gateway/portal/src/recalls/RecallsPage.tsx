import { useSession } from "../frame/session";
import { HospitalRecalls } from "./HospitalRecalls";
import { RecallConsole } from "./RecallConsole";
import { aged, useRecalls } from "./recalls";
import { useNow } from "./useNow";

/** What has left and must come to nobody: the hospital answers, the blood service sees who has not. */
export function RecallsPage() {
  const session = useSession().data;
  const read = useRecalls();
  const now = useNow(read.data?.items.some(({ settled }) => !settled) ?? false);
  if (!session) return null;
  const recalls = read.data && aged(read.data.items, read.dataUpdatedAt, now);
  const shown = { recalls, more: read.data?.more ?? false, error: read.error };
  return session.roles.some((role) => ["quality-officer", "distribution-officer"].includes(role)) ? <RecallConsole {...shown} /> : <HospitalRecalls {...shown} />;
}
