import { Button, Table, Tag } from "nhsuk-react-components";
import { printed } from "../collect/labels";
import { groupInWords, when } from "../trace/trace";
import type { Judged, Proposal, Reason } from "./pool";

type Props = { proposal: Proposal; reasons: Reason[]; onRemove: (pack: string) => void; onGo?: () => void };

/** What was scanned, what stands against each, and what they become together. */
export function PackList({ proposal, reasons, onRemove, onGo }: Props) {
  const { becomes, expiresAt, packs } = proposal;
  return (
    <>
      <Table caption={becomes ? `Packs for ${becomes.product}: ${becomes.name}` : "Packs"} captionProps={{ size: "m" }}>
        <Table.Head>
          <Table.Row>
            <Table.Cell>Donation</Table.Cell>
            <Table.Cell>Product</Table.Cell>
            <Table.Cell>Group</Table.Cell>
            <Table.Cell>Collected</Table.Cell>
            <Table.Cell>What stands against it</Table.Cell>
            <Table.Cell>
              <span className="nhsuk-u-visually-hidden">Remove</span>
            </Table.Cell>
          </Table.Row>
        </Table.Head>
        <Table.Body>
          {packs.map((pack) => (
            <PackRow key={pack.component} pack={pack} onRemove={() => onRemove(pack.component)} />
          ))}
        </Table.Body>
      </Table>
      {reasons.length > 0 && (
        <div role="alert">
          {reasons.map(({ code, message }) => (
            <p key={code}>
              <strong>{message}</strong>
            </p>
          ))}
        </div>
      )}
      {onGo && expiresAt && (
        <>
          <p>The pool expires {when(expiresAt)}.</p>
          <Button onClick={onGo}>These packs are pooled</Button>
        </>
      )}
    </>
  );
}

function PackRow({ pack, onRemove }: { pack: Judged; onRemove: () => void }) {
  const [donation = "", product] = pack.component.split("-");
  return (
    <Table.Row>
      <Table.Cell className="pool-number">{printed(donation)}</Table.Cell>
      <Table.Cell>{product}</Table.Cell>
      <Table.Cell>{pack.group && groupInWords(pack.group)}</Table.Cell>
      <Table.Cell>{pack.collectedAt && when(pack.collectedAt)}</Table.Cell>
      <Table.Cell>{pack.objections.length === 0 ? <Tag color="green">Nothing</Tag> : <Against reasons={pack.objections} />}</Table.Cell>
      <Table.Cell>
        <Button secondary small onClick={onRemove}>
          Remove <span className="nhsuk-u-visually-hidden">{printed(donation)} {product}</span>
        </Button>
      </Table.Cell>
    </Table.Row>
  );
}

/** Ten tests without a result are ten reasons: the rest is folded. */
function Against({ reasons }: { reasons: Reason[] }) {
  const first = reasons.slice(0, MOST_SHOWN);
  return (
    <>
      {first.map(({ message }) => (
        <p key={message} className="nhsuk-u-margin-bottom-1">
          {message}
        </p>
      ))}
      {reasons.length > MOST_SHOWN && <p className="nhsuk-u-margin-bottom-1">And {reasons.length - MOST_SHOWN} more.</p>}
    </>
  );
}

const MOST_SHOWN = 3;
