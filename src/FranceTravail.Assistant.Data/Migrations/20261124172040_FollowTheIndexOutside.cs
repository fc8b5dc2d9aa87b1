using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace FranceTravail.Assistant.Data.Migrations
{
    /// <inheritdoc />
    public partial class FollowTheIndexOutside : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<double>(
                name: "AverageLength",
                table: "IndexStates",
                type: "REAL",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "AveragedPassages",
                table: "IndexStates",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.CreateTable(
                name: "IndexReplicas",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    AcknowledgedGeneration = table.Column<long>(type: "INTEGER", nullable: false),
                    AcknowledgedAt = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_IndexReplicas", x => x.Id);
                });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "IndexReplicas");

            migrationBuilder.DropColumn(
                name: "AverageLength",
                table: "IndexStates");

            migrationBuilder.DropColumn(
                name: "AveragedPassages",
                table: "IndexStates");
        }
    }
}
