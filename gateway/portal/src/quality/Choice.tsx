import { Radios } from "nhsuk-react-components";

type Props<K extends string> = { name: string; legend: string; of: Record<K, string>; chosen?: K; error?: string; onChoose: (chosen: K) => void };

/** One of a few, none of them chosen beforehand. */
export const Choice = <K extends string>({ name, legend, of, chosen, error, onChoose }: Props<K>) => (
  <Radios name={name} legend={legend} legendProps={{ size: "s" }} error={error}>
    {(Object.keys(of) as K[]).map((each) => (
      <Radios.Item key={each} id={`${name}-${each}`} value={each} checked={chosen === each} onChange={() => onChoose(each)}>
        {of[each]}
      </Radios.Item>
    ))}
  </Radios>
);
