import {
  type BinaryOperationNode,
  OperatorNode,
  PostgresDialect,
  PostgresQueryCompiler,
  PrimitiveValueListNode,
  type QueryCompiler,
} from 'kysely';

/** PostgreSQL as it is asked with lists of any length in one and the same statement, so that its plan can be kept. */
export class ArrayDialect extends PostgresDialect {
  override createQueryCompiler(): QueryCompiler {
    return new ArrayCompiler();
  }
}

/** Writes `= any($1)` with an array where the builder says `in ($1, $2, …)`. */
class ArrayCompiler extends PostgresQueryCompiler {
  protected override visitBinaryOperation(node: BinaryOperationNode): void {
    const { leftOperand, operator, rightOperand } = node;
    const how = OperatorNode.is(operator) ? ANY[operator.operator] : undefined;
    if (how === undefined || !PrimitiveValueListNode.is(rightOperand)) super.visitBinaryOperation(node);
    else {
      this.visitNode(leftOperand);
      this.append(how);
      this.appendValue([...rightOperand.values]);
      this.append(')');
    }
  }
}

const ANY: Readonly<Record<string, string>> = { in: ' = any(', 'not in': ' <> all(' };
