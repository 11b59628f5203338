import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import { get } from "../api/client";
import { Problems } from "../rules/Problems";
import { when } from "../trace/trace";
import { LEDGER, type UnreachedPage, words } from "./letters";

/** For donor carers alone: whose letters need somebody to ring. Opening the list is on record for every donor in it, so it is asked for once. */
export function Unreached() {
  const unreached = useQuery({ queryKey: ["letters", "unreached"], queryFn: () => get<UnreachedPage>(`${LEDGER}/unreached`), refetchOnWindowFocus: false });
  const items = unreached.data?.items ?? [];
  return (
    <section aria-labelledby="unreached">
      <h2 id="unreached" className="nhsuk-heading-m">Donors whom no letter reaches</h2>
      <Problems error={unreached.error} />
      {unreached.data && items.length === 0 && <p>There are none.</p>}
      <ul>
        {items.map(({ letter, donor, kind, trouble, about, requestedAt }) => (
          <li key={letter}>
            <Link to={`/donors/${donor}`}>
              {words(kind)}, asked for {when(requestedAt)}
            </Link>
            {trouble && `: ${words(trouble).toLowerCase()}`}
            {about && `. To say: ${about}`}
          </li>
        ))}
      </ul>
      {unreached.data?.more && <p>There are more: they follow when these are dealt with.</p>}
    </section>
  );
}
