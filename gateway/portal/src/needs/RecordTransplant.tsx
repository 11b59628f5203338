import { Button, Select, Textarea } from "nhsuk-react-components";
import { type FormEvent, useState } from "react";
import { useOnce } from "../donors/once";
import { brokenGlass } from "../glass/glass";
import { GROUPS } from "../orders/wish";
import { Problems } from "../rules/Problems";
import { groupInWords } from "../trace/trace";
import type { PatientNumber } from "../wristband/wristband";
import { needsAddress } from "./needs";
import { PhaseFields } from "./PhaseFields";
import { ABO, NO_PHASE, NOTHING, transplantBody, wrongWithTransplant } from "./transplant";

type Props = { number: PatientNumber; reason?: string; onRecorded: () => void };

const MOST_PHASES = 10;

/** A transplant over the groups: asked for only when somebody wants to record one. */
export function RecordTransplant({ number, reason, onRecorded }: Props) {
  const [open, setOpen] = useState(false);
  const [wish, setWish] = useState(NOTHING);
  const [wrong, setWrong] = useState<{ text: string; field: string }[]>([]);
  const recording = useOnce<object>(`${needsAddress(number)}/transplants`, brokenGlass(reason));
  const error = (field: string) => wrong.find((each) => each.field === field)?.text;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (recording.isPending) return;
    const found = wrongWithTransplant(wish);
    setWrong(found);
    if (found.length === 0) recording.mutate(transplantBody(wish), { onSuccess: onRecorded });
  };
  if (!open) {
    return (
      <Button type="button" secondary onClick={() => setOpen(true)}>
        Record a stem cell transplant
      </Button>
    );
  }
  return (
    <form onSubmit={submit} noValidate aria-label="Stem cell transplant">
      <h3 className="nhsuk-heading-m">Stem cell transplant</h3>
      <p>From now on every unit has to suit the patient’s own group and the donor’s, and samples of either group no longer disagree.</p>
      <Problems error={recording.error} messages={wrong} />
      <Select id="recipient" name="recipient" label="Patient’s own group, from before the transplant" error={error("recipient")} value={wish.recipient} onChange={(event) => setWish({ ...wish, recipient: event.currentTarget.value })}>
        <Select.Option value="">Choose</Select.Option>
        {GROUPS.map((group) => (
          <Select.Option key={groupInWords(group)} value={`${group.abo}-${group.rhD}`}>
            {groupInWords(group)}
          </Select.Option>
        ))}
      </Select>
      <div className="needs-donor">
        <Select id="donor-abo" name="donor-abo" label="Donor’s ABO group" value={wish.donorAbo} onChange={(event) => setWish({ ...wish, donorAbo: event.currentTarget.value })}>
          <Select.Option value="">Not known</Select.Option>
          {ABO.map((abo) => (
            <Select.Option key={abo} value={abo}>
              {abo}
            </Select.Option>
          ))}
        </Select>
        <Select id="donor-rhd" name="donor-rhd" label="Donor’s RhD type" value={wish.donorRhD} onChange={(event) => setWish({ ...wish, donorRhD: event.currentTarget.value })}>
          <Select.Option value="">Not known</Select.Option>
          <Select.Option value="POSITIVE">RhD positive</Select.Option>
          <Select.Option value="NEGATIVE">RhD negative</Select.Option>
        </Select>
      </div>
      {wish.phases.map((phase, index) => (
        <PhaseFields
          key={index}
          index={index}
          phase={phase}
          error={error}
          onChange={(next) => setWish({ ...wish, phases: wish.phases.map((each, at) => (at === index ? next : each)) })}
          onRemove={() => setWish({ ...wish, phases: wish.phases.filter((_, at) => at !== index) })}
        />
      ))}
      {wish.phases.length < MOST_PHASES && (
        <Button type="button" secondary onClick={() => setWish({ ...wish, phases: [...wish.phases, NO_PHASE] })}>
          Add a phase with chosen groups
        </Button>
      )}
      <Textarea
        id="transplant-words"
        name="transplant-words"
        label="Who decided it, and how do you know the groups?"
        labelProps={{ size: "s" }}
        hint="It is on record with your name."
        rows={3}
        error={error("transplant-words")}
        value={wish.words}
        onChange={(event) => setWish({ ...wish, words: event.currentTarget.value })}
      />
      <div className="nhsuk-button-group">
        <Button type="submit">Record the transplant</Button>
        <Button type="button" secondary onClick={() => setOpen(false)}>
          Do not record it
        </Button>
      </div>
    </form>
  );
}
