import { Button, Radios, Select, TextInput } from "nhsuk-react-components";
import { useState } from "react";
import { Problems } from "../../donors/Problems";
import { useForm } from "../../donors/useForm";
import { body, EMPTY, type Role, ROLES, staffAt, type Staffed, wrongWith } from "./staff";

const CHANGES = { PLANNED: "Is planned for the session", PRESENT: "Is here, or was" } as const;

export function AddStaff({ session, onDone }: { session: string; onDone: (now: Staffed, staff: string) => void }) {
  const [entry, setEntry] = useState(EMPTY);
  const { submit, problems, attempt, error } = useForm<Staffed>(staffAt(session));
  const done = (now: Staffed) => {
    onDone(now, entry.staff.trim());
    setEntry(EMPTY);
  };
  return (
    <form onSubmit={(event) => submit(event, wrongWith(entry), () => body(entry), done)} noValidate>
      <h2 className="nhsuk-heading-m">Add somebody</h2>
      <Problems key={attempt} {...problems} />
      <TextInput id="staff" name="staff" label="Who?" labelProps={{ size: "s" }} hint="The identifier at sign-on, for example n.oneill. Never a name." width={20} autoComplete="off" spellCheck={false} error={error("staff")} value={entry.staff} onChange={(event) => setEntry({ ...entry, staff: event.currentTarget.value })} />
      <Select id="role" label="Role" labelProps={{ size: "s" }} error={error("role")} value={entry.role} onChange={(event) => setEntry({ ...entry, role: event.currentTarget.value as Role | "" })}>
        <Select.Option value="">Choose</Select.Option>
        {Object.entries(ROLES).map(([role, text]) => (
          <Select.Option key={role} value={role}>
            {text}
          </Select.Option>
        ))}
      </Select>
      <Radios name="change" legend="What do you record?" legendProps={{ size: "s" }} error={error("change-PLANNED")}>
        {(["PLANNED", "PRESENT"] as const).map((change) => (
          <Radios.Item key={change} id={`change-${change}`} value={change} checked={entry.change === change} onChange={() => setEntry({ ...entry, change })}>
            {CHANGES[change]}
          </Radios.Item>
        ))}
      </Radios>
      <Button type="submit">Add</Button>
    </form>
  );
}
