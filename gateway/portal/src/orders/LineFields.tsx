import { Button, Checkboxes, Details, Fieldset, Select, TextInput } from "nhsuk-react-components";
import { groupInWords, sentence } from "../trace/trace";
import { ANTIGENS, GROUPS, hasRedCells, KINDS, REQUIREMENTS, type WishedLine } from "./wish";

type Props = { index: number; line: WishedLine; error: (field: string) => string | undefined; onChange: (line: WishedLine) => void; onRemove?: () => void };

/** One line of an order in the making. */
export function LineFields({ index, line, error, onChange, onRemove }: Props) {
  const toggled = (all: string[], one: string) => (all.includes(one) ? all.filter((each) => each !== one) : [...all, one]);
  const asked = line.requirements.length + (hasRedCells(line.kind) ? line.antigensAbsent.length : 0);
  return (
    <Fieldset className="orders-line">
      <Fieldset.Legend size="m">Line {index + 1}</Fieldset.Legend>
      <div className="orders-fields">
        <Select id={`kind-${index}`} name={`kind-${index}`} label="Component" value={line.kind} onChange={(event) => onChange({ ...line, kind: event.currentTarget.value })}>
          {KINDS.map((kind) => (
            <Select.Option key={kind} value={kind}>
              {sentence(kind)}
            </Select.Option>
          ))}
        </Select>
        <Select id={`group-${index}`} name={`group-${index}`} label="Group" error={error(`group-${index}`)} value={line.group} onChange={(event) => onChange({ ...line, group: event.currentTarget.value })}>
          <Select.Option value="">Choose</Select.Option>
          {GROUPS.map((group) => (
            <Select.Option key={groupInWords(group)} value={`${group.abo}-${group.rhD}`}>
              {groupInWords(group)}
            </Select.Option>
          ))}
        </Select>
        <TextInput
          id={`quantity-${index}`}
          name={`quantity-${index}`}
          label="Units"
          width={3}
          inputMode="numeric"
          autoComplete="off"
          error={error(`quantity-${index}`)}
          value={line.quantity}
          onChange={(event) => onChange({ ...line, quantity: event.currentTarget.value })}
        />
        <TextInput
          id={`age-${index}`}
          name={`age-${index}`}
          label="Not older than, days (optional)"
          width={3}
          inputMode="numeric"
          autoComplete="off"
          error={error(`age-${index}`)}
          value={line.maximumAgeDays}
          onChange={(event) => onChange({ ...line, maximumAgeDays: event.currentTarget.value })}
        />
      </div>
      <Details>
        <Details.Summary>{asked === 0 ? "Special requirements" : `Special requirements: ${asked}`}</Details.Summary>
        <Details.Text>
          <Checkboxes name={`requirements-${index}`} legend={`What every unit of line ${index + 1} must be`} legendProps={{ size: "s" }}>
            {Object.entries(REQUIREMENTS).map(([requirement, words]) => (
              <Checkboxes.Item key={requirement} id={`${requirement}-${index}`} value={requirement} checked={line.requirements.includes(requirement)} onChange={() => onChange({ ...line, requirements: toggled(line.requirements, requirement) })}>
                {words}
              </Checkboxes.Item>
            ))}
          </Checkboxes>
          {hasRedCells(line.kind) && (
            <Checkboxes className="orders-antigens" name={`antigens-${index}`} legend={`Antigens that every unit of line ${index + 1} must lack`} legendProps={{ size: "s" }}>
              {Object.entries(ANTIGENS).map(([antigen, symbol]) => (
                <Checkboxes.Item key={antigen} id={`antigen-${antigen}-${index}`} value={antigen} checked={line.antigensAbsent.includes(antigen)} onChange={() => onChange({ ...line, antigensAbsent: toggled(line.antigensAbsent, antigen) })}>
                  {symbol}
                </Checkboxes.Item>
              ))}
            </Checkboxes>
          )}
        </Details.Text>
      </Details>
      {onRemove && (
        <Button type="button" secondary onClick={onRemove}>
          Remove line {index + 1}
        </Button>
      )}
    </Fieldset>
  );
}
