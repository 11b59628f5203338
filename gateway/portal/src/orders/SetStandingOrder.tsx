import { useQueryClient } from "@tanstack/react-query";
import { Button, Checkboxes } from "nhsuk-react-components";
import { type FormEvent, useState } from "react";
import { useNavigate } from "react-router";
import type { Wrong } from "../donors/application";
import { Back } from "../donors/Back";
import { useOnce } from "../donors/once";
import { PageHeading } from "../donors/PageHeading";
import { Problems } from "../donors/Problems";
import { Typed } from "../modify/Typed";
import { sentence } from "../trace/trace";
import { LineFields } from "./LineFields";
import { STANDING_AT, type StandingOrder, type Terms, termsBody, WEEKDAYS, wrongTerms } from "./standing";
import { NEW_LINE, type WishedLine } from "./wish";

/** For the caller's own hospital, from today on, until it is ended. */
export function SetStandingOrder() {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [terms, setTerms] = useState<Terms>({ site: "", weekdays: [], lines: [NEW_LINE] });
  const [wrong, setWrong] = useState<Wrong[]>([]);
  const [attempt, setAttempt] = useState(0);
  const setting = useOnce<StandingOrder>(STANDING_AT);
  const again = () => setAttempt((before) => before + 1);
  const error = (field: string) => wrong.find((each) => each.field === field)?.text;
  const change = (index: number, line: WishedLine) => setTerms({ ...terms, lines: terms.lines.map((each, at) => (at === index ? line : each)) });
  const toggle = (day: string) => setTerms({ ...terms, weekdays: terms.weekdays.includes(day) ? terms.weekdays.filter((each) => each !== day) : [...terms.weekdays, day] });
  const done = ({ standingOrder }: StandingOrder) => {
    void queries.invalidateQueries({ queryKey: ["standing-orders"] });
    void navigate("/standing-orders", { state: { done: `${standingOrder} is set.` } });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (setting.isPending) return;
    const found = wrongTerms(terms);
    setWrong(found);
    again();
    setting.reset();
    if (found.length === 0) setting.mutate(termsBody(terms), { onSuccess: done, onError: again });
  };
  return (
    <>
      <Back to="/standing-orders">Standing orders</Back>
      <Problems key={attempt} error={setting.error} wrong={wrong} />
      <PageHeading title="Set a standing order" />
      <form onSubmit={submit} noValidate>
        <Checkboxes name="weekdays" legend="On which days?" legendProps={{ size: "s" }} error={error("weekday-MONDAY")}>
          {WEEKDAYS.map((day) => (
            <Checkboxes.Item key={day} id={`weekday-${day}`} value={day} checked={terms.weekdays.includes(day)} onChange={() => toggle(day)}>
              {sentence(day)}
            </Checkboxes.Item>
          ))}
        </Checkboxes>
        <Typed id="site" label="Site" hint="Your hospital's own name for the place that the units go to, such as SITE-A." width={20} value={terms.site} error={error("site")} onType={(site) => setTerms({ ...terms, site })} />
        {terms.lines.map((line, index) => (
          <LineFields
            key={index}
            index={index}
            line={line}
            error={error}
            onChange={(changed) => change(index, changed)}
            onRemove={terms.lines.length > 1 ? () => setTerms({ ...terms, lines: terms.lines.filter((_, at) => at !== index) }) : undefined}
          />
        ))}
        <Button type="button" secondary onClick={() => setTerms({ ...terms, lines: [...terms.lines, NEW_LINE] })}>
          Add a line
        </Button>
        <div>
          <Button type="submit">Set the standing order</Button>
        </div>
      </form>
    </>
  );
}
