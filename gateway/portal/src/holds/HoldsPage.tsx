import { useQueryClient } from "@tanstack/react-query";
import { Button, NotificationBanner } from "nhsuk-react-components";
import { type FormEvent, useState } from "react";
import { Link } from "react-router";
import { read } from "../collect/labels";
import type { Wrong } from "../donors/application";
import { useOnce } from "../donors/once";
import { PageHeading } from "../donors/PageHeading";
import { Problems } from "../donors/Problems";
import { GroundAndReason } from "../frame/GroundAndReason";
import { SignAgain } from "../frame/SignAgain";
import { useSession } from "../frame/session";
import { ScanField } from "../scan/ScanField";
import { when } from "../trace/trace";
import { HoldADonation } from "./HoldADonation";
import { bodyOf, GROUNDS, type Hold, type Lifting, liftable, liftingOf, notLifting, useHolds, whatFirst, why, wrongWith } from "./holds";

/** What is on hold and why, the oldest first; its kind decides who lifts it, and that is signed. */
export function HoldsPage() {
  const holds = useHolds();
  const session = useSession().data;
  const [only, setOnly] = useState<string>();
  const [wrong, setWrong] = useState<string>();
  const [open, setOpen] = useState<string>();
  const [done, setDone] = useState<string>();
  const [holding, setHolding] = useState(false);
  const all = holds.data?.items ?? [];
  const list = only ? all.filter(({ donation }) => donation === only) : all;
  const scan = (entry: string) => {
    const found = read(entry);
    setWrong("wrong" in found ? found.wrong : undefined);
    setOnly("wrong" in found ? undefined : found.label.number);
  };
  const start = () => {
    setDone(undefined);
    setHolding(true);
  };
  const held = (what: string) => {
    setDone(what);
    setHolding(false);
  };
  if (holding) return <HoldADonation onHeld={held} onBack={() => setHolding(false)} />;
  return (
    <>
      {done && (
        <NotificationBanner success title="Done">
          <NotificationBanner.Heading>{done}</NotificationBanner.Heading>
        </NotificationBanner>
      )}
      <Problems error={holds.error} />
      <PageHeading title="Holds" />
      <p>Nothing of these donations is labelled, released, modified or sent; what has left is recalled.</p>
      {mayHold(session) && (
        <Button small onClick={start}>
          Hold a donation
        </Button>
      )}
      <ScanField label="Donation number" hint="Scan it to see its holds alone" action="Show" error={wrong} onScan={scan} />
      <p role="status">{holds.data ? howMany(list.length, holds.data.next !== undefined && !only) : "Opening …"}</p>
      {only && (
        <Button secondary small onClick={() => setOnly(undefined)}>
          Show all
        </Button>
      )}
      <ol className="donors-found">
        {list.map((hold) => (
          <li key={keyOf(hold)}>
            <OneHold
              hold={hold}
              prevented={session && notLifting(hold, session)}
              open={open === keyOf(hold)}
              onOpen={(opened) => setOpen(opened ? keyOf(hold) : undefined)}
              onLifted={(stillOpen) => setDone(stillOpen === 0 ? `${hold.printed} is free.` : `${hold.printed} stays on hold for another reason.`)}
            />
          </li>
        ))}
      </ol>
    </>
  );
}

const mayHold = (session?: { roles: readonly string[] }) => session?.roles.includes("quality-officer") ?? false;

/** One hold may be of several donations: all of a pool, all of a donor. */
const keyOf = ({ donation, hold }: Hold) => `${donation} ${hold}`;

const howMany = (count: number, more: boolean) => (count === 0 ? "Nothing is on hold." : `${more ? "The oldest " : ""}${count} ${count === 1 ? "hold" : "holds"}.`);

function OneHold({ hold, prevented, open, onOpen, onLifted }: { hold: Hold; prevented?: string; open: boolean; onOpen: (open: boolean) => void; onLifted: (stillOpen: number) => void }) {
  const recalled = hold.components.filter((each) => each.recalled);
  return (
    <>
      <h2 className="nhsuk-heading-s nhsuk-u-margin-bottom-1">
        <Link to={`/trace/${hold.donation}`}>{hold.printed}</Link>
      </h2>
      <p className="nhsuk-u-margin-bottom-2">
        {why(hold)}. Since {when(hold.heldAt)}.
      </p>
      {hold.words && <p className="nhsuk-u-margin-bottom-2">{hold.words}</p>}
      <p className="nhsuk-u-margin-bottom-2">
        {hold.components.length === 0 ? "Nothing was made of it yet." : `${hold.components.map(({ component }) => component.split("-")[1]).join(", ")} on hold${recalled.length > 0 ? `, ${recalled.length} recalled` : ""}.`}
      </p>
      {!liftable(hold) && <p>{whatFirst(hold)}</p>}
      {liftable(hold) && prevented && <p>{prevented}</p>}
      {liftable(hold) && !prevented && !open && (
        <Button secondary small onClick={() => onOpen(true)}>
          Lift <span className="nhsuk-u-visually-hidden">the hold of {hold.printed}</span>
        </Button>
      )}
      {open && <Lift hold={hold} onLifted={onLifted} onBack={() => onOpen(false)} />}
    </>
  );
}

function Lift({ hold, onLifted, onBack }: { hold: Hold; onLifted: (stillOpen: number) => void; onBack: () => void }) {
  const queries = useQueryClient();
  const [entry, setEntry] = useState<Lifting>({ reason: "" });
  const [wrong, setWrong] = useState<Wrong[]>([]);
  const [attempt, setAttempt] = useState(0);
  const lifting = useOnce<{ stillOpen: number }>(liftingOf(hold));
  const again = () => setAttempt((before) => before + 1);
  const lifted = ({ stillOpen }: { stillOpen: number }) => {
    onLifted(stillOpen);
    onBack();
    void queries.invalidateQueries({ queryKey: ["holds"] });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (lifting.isPending) return;
    const found = wrongWith(entry);
    setWrong(found);
    again();
    lifting.reset();
    if (found.length === 0) lifting.mutate(bodyOf(entry), { onSuccess: lifted, onError: again });
  };
  return (
    <form onSubmit={submit} noValidate>
      <Problems key={attempt} error={lifting.error} wrong={wrong} />
      <SignAgain error={lifting.error} />
      <GroundAndReason legend="Why is it lifted?" grounds={GROUNDS} entry={entry} onChange={setEntry} error={(start) => wrong.find(({ field }) => field.startsWith(start))?.text} />
      <div className="nhsuk-button-group">
        <Button type="submit" warning>
          Sign and lift the hold
        </Button>
        <Button secondary type="button" onClick={onBack}>
          Leave it on hold
        </Button>
      </div>
    </form>
  );
}
