import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core';

/** One brand colour: every shade of the kit's scale is the same token. */
const b = 'var(--brand)';
const brand: MantineColorsTuple = [b, b, b, b, b, b, b, b, b, b];

export const mantineTheme = createTheme({
  primaryColor: 'brand',
  colors: { brand },
  fontFamily: 'var(--font)',
  headings: { fontFamily: 'var(--font)' },
  fontSizes: { xs: 'var(--size-base)', sm: 'var(--size-base)' },
  defaultRadius: 'var(--radius-control)',
  focusRing: 'auto',
  respectReducedMotion: true,
  components: Object.fromEntries(
    ['Button', 'TextInput', 'NumberInput', 'Textarea', 'NativeSelect', 'Checkbox', 'DateInput'].map((name) => [
      name,
      { defaultProps: { size: 'xs' } },
    ]),
  ),
});

const variables = {
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-body': 'var(--card)',
  '--mantine-color-dimmed': 'var(--ink-2)',
  '--mantine-color-placeholder': 'var(--ink-2)',
  '--mantine-color-error': 'var(--bad)',
  '--mantine-color-default-color': 'var(--ink)',
  '--mantine-color-default-border': 'var(--rule-2)',
  '--mantine-color-default-hover': 'var(--ground)',
  '--mantine-color-gray-4': 'var(--rule-2)',
  '--mantine-color-brand-light': 'var(--brand-ground)',
  '--mantine-color-brand-light-hover': 'var(--brand-ground)',
  '--mantine-color-brand-light-color': 'var(--brand)',
  '--mantine-color-brand-filled-hover': 'var(--brand-strong)',
};

/** The kit's own variables, pointed at our tokens. */
export const mantineVariables: CSSVariablesResolver = () => ({ variables: {}, light: variables, dark: {} });
