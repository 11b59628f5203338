import { when } from "../../trace/trace";
import type { LinkedAccount } from "../donors";

/** Whether the donor has an account of the donors' pages, since when and by whose code; which one it is, is the donor's own affair. */
export function LinkedAccounts({ accounts }: { accounts: LinkedAccount[] }) {
  const linked = accounts.filter(({ unlinkedAt }) => unlinkedAt === undefined);
  const before = accounts.filter(({ unlinkedAt }) => unlinkedAt !== undefined);
  return (
    <>
      {linked.length === 0 && <p>No account is linked.</p>}
      {linked.map((each) => (
        <p key={each.linkedAt}>An account is linked since {since(each)}.</p>
      ))}
      {before.length > 0 && (
        <ul className="nhsuk-list nhsuk-list--bullet">
          {before.map((each) => (
            <li key={each.linkedAt}>
              Linked on {since(each)}, until {when(each.unlinkedAt ?? "")}: unlinked by {each.unlinkedBy}.
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

const since = ({ linkedAt, codeBy }: LinkedAccount) => `${when(linkedAt)}${codeBy ? `, with a code that ${codeBy} gave out` : ""}`;
