import { Fieldset, TextInput } from "nhsuk-react-components";
import { DONATIONS, type DonationType } from "../../donors/health/measurements";
import type { Series } from "./draft";

type Props = { type: DonationType; series: Series; error: (field: string) => string | undefined; onChange: (series: Series) => void };

const FIELDS = [
  { field: "every", label: "A new time every", suffix: "minutes" },
  { field: "takes", label: "One donor takes", suffix: "minutes" },
  { field: "places", label: "Places at each time", suffix: undefined },
] as const;

export const SeriesFields = ({ type, series, error, onChange }: Props) => (
  <Fieldset className="sessions-series">
    <Fieldset.Legend size="s">{DONATIONS[type]}</Fieldset.Legend>
    <div className="sessions-series__fields">
      {FIELDS.map(({ field, label, suffix }) => (
        <TextInput
          key={field}
          id={`${type}-${field}`}
          name={`${type}-${field}`}
          label={label}
          suffix={suffix}
          width={3}
          inputMode="numeric"
          autoComplete="off"
          error={error(`${type}-${field}`)}
          value={series[field]}
          onChange={(event) => onChange({ ...series, [field]: event.currentTarget.value })}
        />
      ))}
    </div>
  </Fieldset>
);
