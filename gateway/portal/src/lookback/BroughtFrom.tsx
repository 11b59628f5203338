import { Button, Card, Select, Tag, Textarea } from "nhsuk-react-components";
import { type FormEvent, useState } from "react";
import { useOnce } from "../donors/once";
import { Facts } from "../frame/Facts";
import { Problems } from "../rules/Problems";
import { when } from "../trace/trace";
import { age, type Brought, CASES, FINDINGS, type Finding, nextFindings } from "./lookback";

type Props = { lookBack: string; donation: string; brought: Brought; onSaid: () => void };

/** A donation of an old system: its components are not known here, and a person looks them up there. */
export function BroughtFrom({ lookBack, donation, brought, onSaid }: Props) {
  return (
    <Card>
      <Card.Heading headingLevel="h4">
        Brought from {brought.system} <Tag color={brought.open ? "yellow" : "green"}>{brought.open ? "To be looked through" : "Looked through"}</Tag>
      </Card.Heading>
      <p>Its components are not known here. They are to be looked through in the records of {brought.system}.</p>
      <Facts
        noBorder
        className="nhsuk-u-margin-bottom-2"
        facts={[
          ["Given on", when(brought.collectedAt)],
          ["Has waited", brought.open ? age(brought.since, Date.now()) : undefined],
          ["What was found", brought.finding && FINDINGS[brought.finding]],
          ["Last said", brought.words],
        ]}
      />
      <SayFinding lookBack={lookBack} donation={donation} last={brought.finding} onSaid={onSaid} />
    </Card>
  );
}

function SayFinding({ lookBack, donation, last, onSaid }: { lookBack: string; donation: string; last?: Finding; onSaid: () => void }) {
  const [finding, setFinding] = useState("");
  const [words, setWords] = useState("");
  const [wrong, setWrong] = useState<{ text: string; field: string }[]>([]);
  const saying = useOnce<object>(`${CASES}/${lookBack}/brought/${donation}`);
  const id = (field: string) => `${donation}-${field}`;
  const errorOf = (field: string) => wrong.find((each) => each.field === id(field))?.text;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (saying.isPending) return;
    const missing = [
      ...(finding ? [] : [{ text: "Choose what the records say", field: id("finding") }]),
      ...(words.trim() ? [] : [{ text: "Enter where you looked, and what stands there", field: id("found") }]),
    ];
    setWrong(missing);
    if (missing.length === 0) saying.mutate({ finding, words: words.trim() }, { onSuccess: said });
  };
  const said = () => {
    setFinding("");
    setWords("");
    onSaid();
  };

  return (
    <form onSubmit={submit} noValidate aria-label={`What was found about ${donation}`}>
      <Problems error={saying.error} messages={wrong} />
      <Select id={id("finding")} name="finding" label="What do the old system’s records say?" error={errorOf("finding")} value={finding} onChange={(event) => setFinding(event.currentTarget.value)}>
        <Select.Option value="">Choose</Select.Option>
        {nextFindings(last).map((each) => (
          <Select.Option key={each} value={each}>
            {FINDINGS[each]}
          </Select.Option>
        ))}
      </Select>
      <Textarea id={id("found")} name="words" label="Where you looked, and what stands there" rows={2} error={errorOf("found")} value={words} onChange={(event) => setWords(event.currentTarget.value)} />
      <Button type="submit" secondary>
        Record
      </Button>
    </form>
  );
}
