import { Button, Table } from "nhsuk-react-components";
import { Problems } from "../rules/Problems";
import { useStep } from "../rules/step";
import { source, when } from "../trace/trace";
import { about, base, type Line, meanwhile, type Parked, type Retried } from "./parked";

type Props = { service: string; lines: Line[]; onRetried: (retried: Retried) => void; onGiveUp: (event: Parked) => void };

export function Lines({ service, lines, onRetried, onGiveUp }: Props) {
  const retry = useStep<Retried>(onRetried);
  if (lines.length === 0) return <p>Nothing is parked.</p>;
  return (
    <>
      <Problems error={retry.error} />
      <div className="parked-wide" role="region" aria-label={`Parked in ${source(service)}`} tabIndex={0}>
        <Table>
          <Table.Head>
            <Table.Row>
              {["Event", "Since", "Why", "Behind it", "What to do"].map((name) => (
                <Table.Cell key={name}>{name}</Table.Cell>
              ))}
            </Table.Row>
          </Table.Head>
          <Table.Body>
            {lines.map((line) => (
              <Row
                key={line.first.id}
                service={service}
                line={line}
                busy={retry.isPending}
                onRetry={() => retry.mutate({ path: `${base(service)}/${line.first.id}/retry`, body: {} })}
                onGiveUp={() => onGiveUp(line.first)}
              />
            ))}
          </Table.Body>
        </Table>
      </div>
    </>
  );
}

type RowProps = { service: string; line: Line; busy: boolean; onRetry: () => void; onGiveUp: () => void };

function Row({ service, line: { first, behind }, busy, onRetry, onGiveUp }: RowProps) {
  const harm = meanwhile(service, first);
  const name = `${first.type} of ${when(first.recordedAt)}`;
  return (
    <Table.Row>
      <Table.Cell>
        <strong>{first.type}</strong>
        <br />
        {first.stream}: {about(first)}
        <br />
        <span className="nhsuk-hint nhsuk-u-font-size-16">
          from {source(first.source)}, number {first.number}, for {first.subscription}
        </span>
      </Table.Cell>
      <Table.Cell>{when(first.parkedAt)}</Table.Cell>
      <Table.Cell>
        <span className="parked-reason">{first.reason}</span>
        {harm && (
          <>
            <br />
            <strong>{harm}</strong>
          </>
        )}
      </Table.Cell>
      <Table.Cell>{behind}</Table.Cell>
      <Table.Cell>
        <Button secondary small disabled={busy} preventDoubleClick onClick={onRetry} aria-label={`Try again: ${name}`}>
          Try again
        </Button>{" "}
        <Button secondary small onClick={onGiveUp} aria-label={`Give up: ${name}`}>
          Give up
        </Button>
      </Table.Cell>
    </Table.Row>
  );
}
