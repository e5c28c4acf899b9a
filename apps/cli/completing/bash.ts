import type { CommandWords, FlagWords } from './words.ts';

/** Completion for bash: commands first, then flags, the values of flags, the words of arguments, and files for all else. */
export function bashCompletion(commands: readonly CommandWords[]): string {
  const names = commands.flatMap((command) => command.names);
  return `_servanda() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" words=""
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    words="${names.join(' ')} help --help --version"
  else
    case "\${COMP_WORDS[1]} $before" in
      "help "*) words="${names.join(' ')}" ;;
${commands.flatMap(valueCases).join('\n')}
      *)
        case "\${COMP_WORDS[1]}" in
${commands.map(flagCase).join('\n')}
        esac
        ;;
    esac
  fi
  COMPREPLY=($(compgen -W "$words" -- "$word"))
}
complete -o default -F _servanda servanda
`;
}

/** After a flag with a value: its choices, or nothing where it is any text, which leaves files to the shell. */
function valueCases({ names, flags }: CommandWords): string[] {
  const taking = flags.filter(({ values }) => values !== null);
  const places = (flag: FlagWords) => names.flatMap((name) => flag.names.map((each) => `"${name} ${each}"`));
  const line = (found: readonly FlagWords[], words: string) =>
    found.length === 0 ? [] : [`      ${found.flatMap(places).join(' | ')}) words="${words}" ;;`];
  const chosen = taking.filter(({ values }) => values!.length > 0);
  const free = taking.filter(({ values }) => values!.length === 0);
  return [...chosen.flatMap((flag) => line([flag], flag.values!.join(' '))), ...line(free, '')];
}

function flagCase({ names, flags, values }: CommandWords): string {
  const words = [...values, ...flags.flatMap((flag) => flag.names), '--help'];
  return `          ${names.join(' | ')}) words="${words.join(' ')}" ;;`;
}
