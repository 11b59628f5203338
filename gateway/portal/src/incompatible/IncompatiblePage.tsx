import { InsetText } from "nhsuk-react-components";
import { useState } from "react";
import { PageHeading } from "../donors/PageHeading";
import { Problems } from "../rules/Problems";
import { IncompatibleUnit } from "./IncompatibleUnit";
import { useIncompatible } from "./incompatible";

/** What waits for somebody of the laboratory, the longest first. It looks again by itself. */
export function IncompatiblePage() {
  const waiting = useIncompatible();
  const [done, setDone] = useState<string>();
  const acknowledged = (component: string) => {
    setDone(component);
    void waiting.refetch();
  };
  return (
    <>
      <PageHeading title="Incompatible units" />
      <Problems error={waiting.error} />
      <p>Units that your laboratory’s system has reserved or issued and that, by what is on file, must not go to the patient. Each waits here until somebody says what was done.</p>
      <div role="status">
        {waiting.isPending && <p>Looking …</p>}
        {done && (
          <InsetText>
            <p>{done} is acknowledged, with your name and words.</p>
          </InsetText>
        )}
      </div>
      {waiting.data?.items.length === 0 && <p>Nothing waits.</p>}
      {waiting.data?.items.map((each) => (
        <IncompatibleUnit key={each.finding} unit={each} onAcknowledged={() => acknowledged(each.component)} />
      ))}
      {waiting.data?.more && <p>There are more. They show when some of these are acknowledged.</p>}
    </>
  );
}
