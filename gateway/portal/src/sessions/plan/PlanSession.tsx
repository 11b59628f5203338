import { Button, Checkboxes, DateInput, Select, TextInput } from "nhsuk-react-components";
import { type FormEvent, useState } from "react";
import { Link, useNavigate } from "react-router";
import type { Wrong } from "../../donors/application";
import { Back } from "../../donors/Back";
import { today } from "../../donors/donors";
import { DONATIONS } from "../../donors/health/measurements";
import { useOnce } from "../../donors/once";
import { PageHeading } from "../../donors/PageHeading";
import { Problems } from "../../donors/Problems";
import { useVenues } from "../read";
import { body, EMPTY, foreseen, TYPES, wrongWith } from "./draft";
import { SeriesFields } from "./SeriesFields";

export function PlanSession() {
  const navigate = useNavigate();
  const venues = useVenues();
  const [draft, setDraft] = useState(EMPTY);
  const [wrong, setWrong] = useState<Wrong[]>([]);
  const [attempt, setAttempt] = useState(0);
  const planning = useOnce<{ session: string }>("/api/donors/sessions");
  const again = () => setAttempt((before) => before + 1);
  const error = (field: string) => wrong.find((each) => each.field === field)?.text;
  const text = (field: "opensAt" | "closesAt" | "chairs") => ({
    id: field,
    name: field,
    autoComplete: "off",
    labelProps: { size: "s" } as const,
    error: error(field),
    value: draft[field],
    onChange: (event: { currentTarget: { value: string } }) => setDraft({ ...draft, [field]: event.currentTarget.value }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (planning.isPending) return;
    const found = wrongWith(draft, today());
    setWrong(found);
    again();
    planning.reset();
    if (found.length === 0) planning.mutate(body(draft), { onSuccess: () => void navigate("/sessions", { state: { done: "The session is planned." } }), onError: again });
  };

  return (
    <>
      <Back to="/sessions">Sessions</Back>
      <Problems key={attempt} error={planning.error ?? venues.error} wrong={wrong} />
      <PageHeading title="Plan a session" />
      <form onSubmit={submit} noValidate>
        <Select id="venue" name="venue" label="Venue" labelProps={{ size: "s" }} error={error("venue")} value={draft.venue} onChange={(event) => setDraft({ ...draft, venue: event.currentTarget.value })}>
          <Select.Option value="">Choose a venue</Select.Option>
          {venues.data?.venues.map((each) => (
            <Select.Option key={each.venue} value={each.venue}>
              {each.name}, {each.postcodeDistrict}
            </Select.Option>
          ))}
        </Select>
        <p>
          <Link to="/sessions/new-venue">Add a venue that is not in the list</Link>
        </p>
        <DateInput id="day" name="day" legend="Day" legendProps={{ size: "s" }} hint="For example, 3 12 2026" error={error("day-day")} value={draft.day} onChange={(event) => setDraft({ ...draft, day: { day: "", month: "", year: "", ...event.currentTarget.value } })} />
        <TextInput {...text("opensAt")} label="Opens at" hint="For example, 09:30" width={5} />
        <TextInput {...text("closesAt")} label="Closes at" width={5} />
        <TextInput {...text("chairs")} label="Chairs" hint="At no moment are there more places than chairs" width={3} inputMode="numeric" />
        <Checkboxes name="donations" legend="What is given there?" legendProps={{ size: "s" }} error={error("WHOLE_BLOOD")}>
          {TYPES.map((type) => (
            <Checkboxes.Item key={type} id={type} value={type} checked={draft.series[type].on} onChange={(event) => setDraft({ ...draft, series: { ...draft.series, [type]: { ...draft.series[type], on: event.currentTarget.checked } } })}>
              {DONATIONS[type]}
            </Checkboxes.Item>
          ))}
        </Checkboxes>
        {TYPES.filter((type) => draft.series[type].on).map((type) => (
          <SeriesFields key={type} type={type} series={draft.series[type]} error={error} onChange={(series) => setDraft({ ...draft, series: { ...draft.series, [type]: series } })} />
        ))}
        <p role="status" className="sessions-foreseen">
          {foreseen(draft)}
        </p>
        <Button type="submit">Plan the session</Button>
      </form>
    </>
  );
}
