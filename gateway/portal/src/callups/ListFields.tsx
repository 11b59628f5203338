import { Checkboxes, Radios, Select, TextInput } from "nhsuk-react-components";
import type { Wrong } from "../donors/application";
import { DONATIONS, type DonationType } from "../donors/health/measurements";
import { hours, type Session, shortDay } from "../sessions/sessions";
import { groupInWords } from "../trace/trace";
import { type Draft, GROUPS } from "./callups";

type Props = { draft: Draft; sessions: Session[]; wrong: Wrong[]; onChange: (draft: Draft) => void };

export function ListFields({ draft, sessions, wrong, onChange }: Props) {
  const error = (start: string) => wrong.find(({ field }) => field.startsWith(start))?.text;
  return (
    <>
      <Select id="session" label="For which session?" labelProps={{ size: "s" }} hint="Those of the next twelve weeks" error={error("session")} value={draft.session} onChange={(event) => onChange({ ...draft, session: event.currentTarget.value })}>
        <Select.Option value="">Choose a session</Select.Option>
        {sessions.map((each) => (
          <Select.Option key={each.session} value={each.session}>
            {shortDay(each.day)}, {hours(each)}: {each.venueName}, {each.postcodeDistrict}
          </Select.Option>
        ))}
      </Select>
      <Select id="donation" label="What would they give?" labelProps={{ size: "s" }} value={draft.donation} onChange={(event) => onChange({ ...draft, donation: event.currentTarget.value as DonationType })}>
        {Object.entries(DONATIONS).map(([type, text]) => (
          <Select.Option key={type} value={type}>
            {text}
          </Select.Option>
        ))}
      </Select>
      <Radios name="whom" legend="Which groups do you call?" legendProps={{ size: "s" }} error={error("whom")}>
        <Radios.Item id="whom-SHORT" value="SHORT" checked={draft.whom === "SHORT"} onChange={() => onChange({ ...draft, whom: "SHORT" })}>
          Those below their minimum level
        </Radios.Item>
        <Radios.Item id="whom-NAMED" value="NAMED" checked={draft.whom === "NAMED"} onChange={() => onChange({ ...draft, whom: "NAMED" })}>
          Groups that I name
        </Radios.Item>
      </Radios>
      {draft.whom === "NAMED" && <Groups draft={draft} error={error("group")} onChange={onChange} />}
      <TextInput
        id="withinKm"
        name="withinKm"
        label="How far from the venue, in kilometres? (optional)"
        labelProps={{ size: "s" }}
        hint="Left empty: donors of the venue's own postcode district, and of those that are configured for it. Donors whose place is unknown are kept"
        error={error("withinKm")}
        width={4}
        inputMode="numeric"
        autoComplete="off"
        value={draft.withinKm}
        onChange={(event) => onChange({ ...draft, withinKm: event.currentTarget.value })}
      />
      <Radios name="order" legend="Who comes first?" legendProps={{ size: "s" }} hint="Nobody is called more often than the calling rule says, in either">
        <Radios.Item id="order-LEAST_CALLED" value="LEAST_CALLED" checked={draft.order === "LEAST_CALLED"} onChange={() => onChange({ ...draft, order: "LEAST_CALLED" })}>
          Who was called least
        </Radios.Item>
        <Radios.Item id="order-NEAREST" value="NEAREST" checked={draft.order === "NEAREST"} onChange={() => onChange({ ...draft, order: "NEAREST" })}>
          Who lives nearest
        </Radios.Item>
      </Radios>
      <TextInput id="most" name="most" label="At most how many donors?" labelProps={{ size: "s" }} hint="1 to 500" error={error("most")} width={4} inputMode="numeric" autoComplete="off" value={draft.most} onChange={(event) => onChange({ ...draft, most: event.currentTarget.value })} />
    </>
  );
}

function Groups({ draft, error, onChange }: { draft: Draft; error?: string; onChange: (draft: Draft) => void }) {
  return (
    <Checkboxes name="groups" legend="Groups" legendProps={{ size: "s" }} error={error} small className="callups-groups">
      {GROUPS.map((group) => (
        <Checkboxes.Item
          key={groupInWords(group)}
          id={`group-${group.abo}-${group.rhD}`}
          value={groupInWords(group)}
          checked={draft.groups.includes(group)}
          onChange={({ currentTarget: { checked } }) => onChange({ ...draft, groups: GROUPS.filter((each) => (each === group ? checked : draft.groups.includes(each))) })}
        >
          {groupInWords(group)}
        </Checkboxes.Item>
      ))}
    </Checkboxes>
  );
}
