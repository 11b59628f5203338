import { BackLink, Button } from "nhsuk-react-components";
import { type FormEvent, useState } from "react";
import { printed } from "../collect/labels";
import type { Wrong } from "../donors/application";
import { useOnce } from "../donors/once";
import { Problems } from "../donors/Problems";
import { Facts } from "../frame/Facts";
import { StepHeading } from "../modify/StepHeading";
import { Typed } from "../modify/Typed";
import { MaterialsField, useMaterials } from "../processing/MaterialsField";
import { added } from "../processing/processes";
import { useScanGuard } from "../scan/guard";
import { when } from "../trace/trace";
import { bodyOf, EMPTY, type Entry, type NewPool, type Proposal, wrongWith } from "./pool";

type Props = { packs: string[]; proposal: Proposal; onDone: (pool: NewPool) => void; onBack: () => void };

/** What was measured, and with what; nothing is recorded before it was read once more. */
export function RecordPool({ packs, proposal, onDone, onBack }: Props) {
  const [entry, setEntry] = useState<Entry>(EMPTY);
  const [wrong, setWrong] = useState<Wrong[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [asked, setAsked] = useState(false);
  const recording = useOnce<NewPool>("/api/production/pools");
  const guard = useScanGuard();
  const { register, missing } = useMaterials("POOL", entry.named);
  const error = (field: string) => wrong.find((each) => each.field === field)?.text;
  const check = (event: FormEvent) => {
    event.preventDefault();
    if (entry.typed.trim() !== "") return scan();
    const wrongs = wrongWith(entry, missing);
    tell(wrongs);
    setAsked(wrongs.length === 0);
  };
  const tell = (wrongs: Wrong[]) => {
    setWrong(wrongs);
    setAttempt(attempt + 1);
    recording.reset();
  };
  const scan = () => {
    const read = added(entry.named, entry.typed);
    if ("wrong" in read) return tell([{ text: read.wrong, field: "materials" }]);
    setEntry({ ...entry, named: read.named, typed: "" });
    setWrong([]);
  };
  const refused = () => {
    setAsked(false);
    setAttempt(attempt + 1);
  };
  const record = () => {
    if (!recording.isPending) recording.mutate(bodyOf(entry, packs, proposal.at), { onSuccess: onDone, onError: refused });
  };

  if (asked) return <Confirm packs={packs} proposal={proposal} entry={entry} pending={recording.isPending} onRecord={record} onBack={() => setAsked(false)} />;
  const limits = proposal.becomes?.volumeLimits;
  return (
    <div {...guard}>
      <BackLink asElement="button" type="button" className="donors-back" onClick={onBack}>
        The packs
      </BackLink>
      <Problems key={attempt} error={recording.error} wrong={wrong} />
      <StepHeading title="The pool" waits={wrong.length > 0 || recording.isError} />
      <form onSubmit={check} noValidate>
        <Typed
          id="volume"
          label="Volume of the pool, in mL"
          hint={limits ? `As measured. Specified are ${limits.min} to ${limits.max} mL.` : "As measured"}
          width={4}
          value={entry.volume}
          error={error("volume")}
          onType={(volume) => setEntry({ ...entry, volume })}
        />
        <MaterialsField
          named={entry.named}
          typed={entry.typed}
          error={error("materials")}
          register={register}
          missing={missing}
          onType={(typed) => setEntry({ ...entry, typed })}
          onChange={(named) => setEntry({ ...entry, named })}
        />
        <Button type="submit">Continue</Button>
      </form>
    </div>
  );
}

type ConfirmProps = { packs: string[]; proposal: Proposal; entry: Entry; pending: boolean; onRecord: () => void; onBack: () => void };

/** A scan that arrives here records nothing: only the button does. */
function Confirm({ packs, proposal, entry, pending, onRecord, onBack }: ConfirmProps) {
  return (
    <div {...useScanGuard()}>
      <BackLink asElement="button" type="button" className="donors-back" onClick={onBack}>
        Change
      </BackLink>
      <StepHeading title="Check before you record it" />
      <Facts
        facts={[
          ["Becomes", `${proposal.becomes?.product} ${proposal.becomes?.name}`],
          [`Of ${packs.length} packs`, <Packs key="packs" packs={packs} />],
          ["Expires", proposal.expiresAt && when(proposal.expiresAt)],
          ["Volume", `${entry.volume.trim()} mL`],
          ["Equipment", entry.named.equipment.join(", ")],
          ["Lots", entry.named.lots.join(", ")],
          ["Pooled at", when(proposal.at)],
        ]}
      />
      <p>The packs are used up by it, and nobody can undo it.</p>
      <Button preventDoubleClick aria-disabled={pending} onClick={onRecord}>
        Record the pool
      </Button>
    </div>
  );
}

/** One in each line. */
export const Packs = ({ packs }: { packs: readonly string[] }) => (
  <ul className="nhsuk-list nhsuk-u-margin-bottom-0">
    {packs.map((pack) => {
      const [donation = "", product] = pack.split("-");
      return (
        <li key={pack}>
          {printed(donation)}, {product}
        </li>
      );
    })}
  </ul>
);
