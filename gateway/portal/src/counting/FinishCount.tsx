import { useQueryClient } from "@tanstack/react-query";
import { Button, InsetText } from "nhsuk-react-components";
import { useEffect, useRef, useState } from "react";
import { useNavigate } from "react-router";
import { useOnce } from "../donors/once";
import { Problems } from "../donors/Problems";
import { packName } from "../modify/modify";
import { type Closed, COUNTS_AT, useNotScanned } from "./counting";

type Props = { count: string; onBack: () => void; onClosed: (closed: Closed) => void };

/** A last look before the close: what is not scanned is looked for once more. */
export function FinishCount({ count, onBack, onClosed }: Props) {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const heading = useRef<HTMLHeadingElement>(null);
  const left = useNotScanned(count);
  const closing = useOnce<Closed>(`${COUNTS_AT}/${count}/closure`);
  const abandoning = useOnce<{ scanned: number }>(`${COUNTS_AT}/${count}/abandonment`);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => heading.current?.focus(), []);
  const again = () => setAttempt((before) => before + 1);
  const over = () => {
    void queries.invalidateQueries({ queryKey: ["stock-counts"] });
    void queries.invalidateQueries({ queryKey: ["stock-discrepancies"] });
  };
  const close = () => {
    if (closing.isPending) return;
    closing.mutate({}, { onSuccess: (closed) => (onClosed(closed), over()), onError: again });
  };
  const abandon = () => {
    if (abandoning.isPending) return;
    abandoning.mutate({}, { onSuccess: () => (over(), void navigate("/counts")), onError: again });
  };
  const list = left.data?.items;
  return (
    <section aria-labelledby="finish">
      <Problems key={attempt} error={closing.error ?? abandoning.error ?? left.error} />
      <h2 id="finish" ref={heading} tabIndex={-1} className="nhsuk-heading-m">
        Finish the count
      </h2>
      <p role="status">{!list ? "Opening …" : list.length === 0 ? "Everything that is expected was scanned." : `${list.length}${left.data?.more ? " of more" : ""} not scanned. Look for them once more.`}</p>
      {list && list.length > 0 && (
        <>
          <ul className="nhsuk-list nhsuk-list--bullet">
            {list.map(({ component }) => (
              <li key={component} className="pool-number">
                {packName(component)}
              </li>
            ))}
          </ul>
          <InsetText>
            <p>When the count is closed, these are missing: allocated to nobody, and not despatched, until somebody explains each.</p>
          </InsetText>
        </>
      )}
      <div className="nhsuk-button-group">
        <Button onClick={onBack} secondary>
          Go on scanning
        </Button>
        <Button onClick={close} disabled={!list}>
          Close the count
        </Button>
        <Button onClick={abandon} warning>
          Abandon the count
        </Button>
      </div>
    </section>
  );
}
