import { Button } from "nhsuk-react-components";
import { useOnce } from "../donors/once";
import { Problems } from "../donors/Problems";
import type { Session } from "./sessions";

/** Takes nothing from anybody, so it is not asked twice. */
export function OpenSession({ session: { session, venueName }, onOpen }: { session: Session; onOpen: () => void }) {
  const opening = useOnce(`/api/donors/sessions/${session}/opening`);
  return (
    <>
      <Problems error={opening.error} />
      <Button type="button" small disabled={opening.isPending} onClick={() => opening.mutate({}, { onSuccess: onOpen })}>
        Open<span className="nhsuk-u-visually-hidden"> {venueName}</span>
      </Button>
    </>
  );
}
